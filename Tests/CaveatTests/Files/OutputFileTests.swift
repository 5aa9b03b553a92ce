import CaveatTestSupport
import Foundation
import Testing

@testable import Caveat

@Suite struct OutputFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `a file appears when it is finished`() throws {
        let file = try OutputFile(path: folder.path + "/all.jsonl")
        file.append(Array("one\n".utf8))
        file.append([])
        file.append(Array("two\n".utf8))
        #expect(try !folder.names().contains("all.jsonl"))
        try file.finish()
        #expect(try folder.read("all.jsonl") == "one\ntwo\n")
        #expect(try folder.names() == ["all.jsonl"])
    }

    @Test func `a file that is not finished leaves nothing, and what was there`() throws {
        try folder.write("before", to: "all.jsonl")
        do {
            let file = try OutputFile(path: folder.path + "/all.jsonl")
            file.append(Array("half".utf8))
        }
        #expect(try folder.names() == ["all.jsonl"])
        #expect(try folder.read("all.jsonl") == "before")
    }

    @Test func `a symbolic link stays, and the file behind it is written`() throws {
        try folder.write("before", to: "real/all.csv")
        try folder.link("all.csv", to: "real/all.csv")
        let file = try OutputFile(path: folder.path + "/all.csv")
        file.append(Array("after".utf8))
        #expect(file.takesPlace(of: PathBytes(folder.path + "/real/all.csv")))
        #expect(!file.takesPlace(of: PathBytes(folder.path + "/none")))
        try file.finish()
        #expect(try folder.read("real/all.csv") == "after")
    }

    @Test func `a device is written to as it is`() throws {
        let file = try OutputFile(path: "/dev/null")
        file.append(Array("gone".utf8))
        try file.finish()
        let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
        #expect(type as? FileAttributeType == .typeCharacterSpecial)
    }

    @Test(arguments: ["", "/nowhere/all.csv", "/"])
    func `where no file can be, none is begun`(path: String) {
        #expect(throws: InputFailure.self) { try OutputFile(path: path) }
    }
}
