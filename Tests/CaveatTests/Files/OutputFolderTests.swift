import Caveat
import CaveatTestSupport
import Testing

@Suite struct OutputFolderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `keeps the tree and overwrites what an earlier run wrote`() throws {
        let output = try OutputFolder(path: folder.path + "/out")
        try output.write(Array("old and longer".utf8), as: "a/b/page.txt")
        try output.write(Array("new".utf8), as: "a/b/page.txt")
        #expect(try folder.names() == ["out/a/b/page.txt"])
        #expect(try folder.read("out/a/b/page.txt") == "new")
    }

    @Test func `a file in the way of a folder is a clear failure and stays`() throws {
        try folder.write("mine", to: "out/a")
        let output = try OutputFolder(path: folder.path + "/out")
        #expect(throws: InputFailure.self) { try output.write([0x41], as: "a/page.txt") }
        #expect(try folder.read("out/a") == "mine")
    }
}
