import CaveatModel
import Testing

@Suite struct FieldLineTests {
    @Test func `values come back as they were, and none breaks its line`() throws {
        let values: [[UInt8]] = [[], [0x09], [0x0A], [0x5C], Array(#"\n"#.utf8), Array(0...255)]
        var line = FieldWriter()
        line.write(list: values) { $0.write(bytes: $1) }
        line.write(-7)
        line.write(true)
        line.write(ifPresent: nil)
        line.write(ifPresent: "")
        #expect(!line.bytes.contains(0x0A))
        var reader = FieldReader(line.bytes[...])
        let read = try reader.list { line throws(FieldReader.Malformed) in try line.bytes() }
        #expect(read == values)
        #expect(try reader.number() == -7)
        #expect(try reader.truth())
        #expect(try reader.optionalText() == nil)
        #expect(try reader.optionalText() == "")
        #expect(reader.isAtEnd)
    }

    @Test(arguments: ["", "a", "\\\t", "\\x\t", "-1\t", "9\ta\t"])
    func `what no writer makes is refused`(text: String) {
        var reader = FieldReader(Array(text.utf8)[...])
        #expect(throws: FieldReader.Malformed.self) {
            _ = try reader.list { line throws(FieldReader.Malformed) in try line.bytes() }
        }
    }
}
