import Caveat
import CaveatTestSupport
import Foundation
import Testing

/// Pages that stand in records as Base64.
@Suite struct Base64RecordTests {
    private func bytes(_ base64: String) throws(RecordFailure) -> [UInt8] {
        try RecordReader(pageLimit: 10_000)
            .read(Array("{\"html_base64\":\"\(base64)\"}".utf8)).page.bytes
    }

    @Test(arguments: 0..<70)
    func `bytes of any length come back`(count: Int) throws {
        var generator = SeededGenerator(seed: UInt64(count))
        let page = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let base64 = Data(page).base64EncodedString()
        #expect(try bytes(base64) == page)
        let bare = base64.replacing("=", with: "")
        #expect(try bytes(bare) == page)
        #expect(try bytes(bare.replacing("+", with: "-").replacing("/", with: "_")) == page)
        #expect(try bytes(base64.map { "\($0)" }.joined(separator: "\\r\\n ")) == page)
    }

    @Test(arguments: [
        ("A", 1), ("AAAAA", 5), ("AA=", 3), ("AA=A", 3), ("=", 0), ("A===", 1), ("AAA==", 4),
        ("AAAA=", 4), ("AA==AA", 4), ("AA*A", 2), ("AAé", 2), ("AA==.", 4),
    ])
    func `what is no Base64 is refused with its place`(base64: String, offset: Int) {
        let failure = #expect(throws: RecordFailure.self) { try bytes(base64) }
        #expect(failure?.error == .notBase64(offset: offset))
    }

    @Test(arguments: 1..<14)
    func `lines of any length are read as one`(length: Int) throws {
        let page = Array("Boats leave at noon from the old harbour.".utf8)
        var letters = Data(page).base64EncodedString()[...]
        var lines: [Substring] = []
        while !letters.isEmpty {
            lines.append(letters.prefix(length))
            letters = letters.dropFirst(length)
        }
        #expect(try bytes(lines.joined(separator: "\\r\\n")) == page)
    }

    @Test(arguments: 0..<12)
    func `a foreign letter among others has its place`(offset: Int) {
        let base64 = String(repeating: "A", count: offset) + "*" + String(repeating: "A", count: 11)
        let failure = #expect(throws: RecordFailure.self) { try bytes(base64) }
        #expect(failure?.error == .notBase64(offset: offset))
    }
}
