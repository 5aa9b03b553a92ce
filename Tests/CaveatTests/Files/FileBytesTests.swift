import Caveat
import CaveatTestSupport
import Foundation
import Testing

@Suite struct FileBytesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `one byte more than the limit is read`() throws {
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
        try folder.write(bytes, to: "page")
        let path = folder.path + "/page"
        #expect(try FileBytes.read(path) == bytes)
        #expect(try FileBytes.read(path, upTo: .max) == bytes)
        #expect(try FileBytes.read(path, upTo: 100_000).count == 100_001)
        #expect(try FileBytes.read(path, upTo: 200_000).count == 200_000)
        #expect(try FileBytes.read(path, upTo: 0) == [0])
    }

    @Test func `what is no regular file is refused at once`() throws {
        try folder.makeFIFO("pipe")
        for (path, cause) in [
            (folder.path + "/pipe", "not a regular file but a FIFO"),
            ("/dev/zero", "not a regular file but a device"),
            (folder.path, "not a regular file but a folder"),
            (folder.path + "/none", "no such file or folder"),
            (folder.path + "/none\0", "invalid argument"),
        ] {
            let error = #expect(throws: InputFailure.self) { try FileBytes.read(path) }
            #expect(error?.path == path)
            #expect(error?.cause == cause)
        }
    }

    @Test func `a file is written through a symbolic link and keeps its permissions`() throws {
        try folder.write("old", to: "file")
        try folder.link("link", to: "file")
        let path = folder.path + "/file"
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        try FileBytes.write(Array("new".utf8), to: folder.path + "/link")
        #expect(try folder.read("file") == "new")
        #expect(try folder.names() == ["file", "link"])
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let link = try FileManager.default.attributesOfItem(atPath: folder.path + "/link")
        #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
    }

    @Test func `a device is written to and stays a device`() throws {
        try FileBytes.write([0x41], to: "/dev/null")
        let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
        #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
    }

    #if os(Linux)
    @Test func `a full device is told in words`() {
        let error = #expect(throws: InputFailure.self) {
            try FileBytes.write([0x41], to: "/dev/full")
        }
        #expect(error?.description == "/dev/full: no space left on device")
    }
    #endif
}
