import Caveat
import CaveatTestSupport
import Foundation
import Testing

@Suite struct OutputFolderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func output() throws -> OutputFolder {
        try OutputFolder(path: folder.path + "/out")
    }

    private func permissions(of name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)[
            .posixPermissions
        ]
            as? Int
    }

    @Test func `keeps the tree and overwrites what an earlier run wrote`() throws {
        let output = try output()
        try output.write(Array("old and longer".utf8), as: PathBytes("a/b/page"), suffix: ".txt")
        try output.write(Array("new".utf8), as: PathBytes("a/b/page"), suffix: ".txt")
        #expect(try folder.names() == ["out/a/b/page.txt"])
        #expect(try folder.read("out/a/b/page.txt") == "new")
    }

    @Test func `a folder is created with those above it`() throws {
        let output = try OutputFolder(path: folder.path + "/x/y/./z/")
        try output.write([0x41], as: PathBytes("page"))
        #expect(try folder.names() == ["x/y/z/page"])
    }

    @Test func `a file in the way of a folder is a clear failure and stays`() throws {
        try folder.write("mine", to: "out/a")
        let output = try output()
        let error = #expect(throws: InputFailure.self) {
            try output.write([0x41], as: PathBytes("a/page.txt"))
        }
        #expect(error?.cause == "a file stands where a folder should")
        #expect(try folder.names() == ["out/a"])
        #expect(try folder.read("out/a") == "mine")
    }

    @Test func `a folder in the way of a file is a clear failure and leaves no temporary`() throws {
        try folder.write("mine", to: "out/page.txt/inside")
        let output = try output()
        let error = #expect(throws: InputFailure.self) {
            try output.write([0x41], as: PathBytes("page"), suffix: ".txt")
        }
        #expect(error?.description == "page.txt: a folder stands where a file should")
        #expect(try folder.names() == ["out/page.txt/inside"])
    }

    @Test(arguments: ["../page", "a/../../page", "", "/", "."])
    func `no name leads out of the folder`(name: String) throws {
        let output = try output()
        #expect(throws: InputFailure.self) { try output.write([0x41], as: PathBytes(name)) }
        #expect(try folder.names().isEmpty)
    }

    @Test func `a symbolic link to a file is replaced, one to a folder is not followed`() throws {
        try folder.write("mine", to: "mine.txt")
        try folder.write("mine", to: "elsewhere/page.txt")
        let output = try output()
        try folder.link("out/page.txt", to: "../mine.txt")
        try folder.link("out/sub", to: "../elsewhere")
        try output.write(Array("report".utf8), as: PathBytes("page.txt"))
        let error = #expect(throws: InputFailure.self) {
            try output.write([0x41], as: PathBytes("sub/page.txt"))
        }
        #expect(error?.cause.contains("symbolic link") == true)
        #expect(try folder.read("mine.txt") == "mine")
        #expect(try folder.read("elsewhere/page.txt") == "mine")
        #expect(try folder.read("out/page.txt") == "report")
        try folder.write("other", to: "mine.txt")
        #expect(try folder.read("out/page.txt") == "report")
    }

    @Test func `a report keeps its permissions, a new one has those of any new file`() throws {
        let output = try output()
        try output.write([0x41], as: PathBytes("page.txt"))
        // SAFETY: the path ends with a zero and lives until the call returns.
        close(unsafe open(folder.path + "/out/open.txt", O_CREAT | O_WRONLY, 0o666))
        #expect(try permissions(of: "out/page.txt") == permissions(of: "out/open.txt"))
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o640],
            ofItemAtPath: folder.path + "/out/page.txt"
        )
        try output.write([0x42], as: PathBytes("page.txt"))
        #expect(try permissions(of: "out/page.txt") == 0o640)
    }

    @Test func `what a killed run has left is removed, and nothing else`() throws {
        for name in [".caveat-1-0.tmp", ".caveat-99999999-12.tmp"] {
            try folder.write("half", to: "out/" + name)
        }
        let others = [".caveat-1.tmp", ".caveat-x-0.tmp", "caveat-1-0.tmp", ".caveat-1-0.tmp.html"]
        for name in others { try folder.write("mine", to: "out/" + name) }
        _ = try output()
        #expect(try folder.names() == others.map { "out/" + $0 }.sorted())
    }

    @Test func `what another run is writing stays`() throws {
        try folder.write("half", to: "out/.caveat-1-0.tmp")
        let file = URL(fileURLWithPath: folder.path + "/out/.caveat-1-0.tmp")
        let writer = try FileHandle(forReadingFrom: file)
        defer { try? writer.close() }
        #expect(flock(writer.fileDescriptor, LOCK_EX) == 0)
        try output().write([0x41], as: PathBytes("page.txt"))
        #expect(try folder.names() == ["out/.caveat-1-0.tmp", "out/page.txt"])
    }

    @Test func `a name too long for the file system is shortened by characters and has a digest`()
        throws
    {
        let output = try output()
        let start = String(repeating: "ж", count: 122)
        let names = try ["a", "b"].map { letter in
            try output.write(
                [0x41],
                as: PathBytes("s/\(start)\(letter).html"),
                suffix: ".report.txt"
            )
        }
        #expect(Set(names).count == 2)
        #expect(try folder.names() == names.map { "out/" + $0.text }.sorted())
        for name in names {
            #expect(name.lastComponent.bytes.count <= 255)
            #expect(name.name.hasPrefix("s/жж"))
            #expect(name.name.hasSuffix(".report.txt"))
            #expect(!name.name.contains(#"\x"#), "no character is cut")
        }
    }

    @Test func `a name of 255 bytes with its suffix stays as it is`() throws {
        let name = String(repeating: "n", count: 255 - ".report.txt".utf8.count)
        let written = try output().write([0x41], as: PathBytes(name), suffix: ".report.txt")
        #expect(written.text == name + ".report.txt")
    }

    @Test func `an empty path and a file are no output folder`() throws {
        try folder.write("mine", to: "file")
        #expect(throws: InputFailure.self) { try OutputFolder(path: "") }
        let error = #expect(throws: InputFailure.self) {
            try OutputFolder(path: folder.path + "/file")
        }
        #expect(error?.cause == "a file stands where a folder should")
    }
}
