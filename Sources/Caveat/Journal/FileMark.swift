internal import CaveatModel

/// What a file that caveat has written is recognised by: its size and a checksum of its bytes.
package struct FileMark: Hashable, Sendable {
    /// The number of its bytes.
    let byteCount: Int
    /// The checksum of its bytes.
    let checksum: Checksum

    /// The mark of a file with the given bytes.
    package init(of bytes: [UInt8]) {
        byteCount = bytes.count
        checksum = Checksum(of: bytes)
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
