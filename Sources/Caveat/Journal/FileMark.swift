internal import CaveatModel

/// What a file that caveat has written is recognised by: its size and a checksum of its bytes.
package struct FileMark: Hashable, Sendable {
    /// The number of its bytes.
    private(set) var byteCount = 0
    /// The checksum of its bytes.
    private(set) var checksum = Checksum()

    /// The mark of an empty file.
    package init() {}

    /// The mark of a file with the given bytes.
    package init(of bytes: [UInt8]) { add(bytes) }

    /// Goes on with more bytes of the file.
    package mutating func add(_ bytes: [UInt8]) {
        byteCount += bytes.count
        for byte in bytes { checksum.add(byte) }
    }

    /// Reads what ``write(to:)`` has written.
    init(reading line: inout FieldReader) throws(FieldReader.Malformed) {
        byteCount = try line.number()
        guard let checksum = Checksum(hexadecimal: try line.text()), byteCount >= 0 else {
            throw FieldReader.Malformed()
        }
        self.checksum = checksum
    }

    /// Writes the mark as fields of a line.
    func write(to line: inout FieldWriter) {
        line.write(byteCount)
        line.write(checksum.hexadecimal)
    }
}
