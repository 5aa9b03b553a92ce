/// What the bytes from 0x80 on stand for in a single-byte encoding.
struct SingleByteTable {
    /// The scalar values of the bytes from 0x80 to 0xFF.
    let scalars: [UInt16]

    /// Makes a table from 128 numbers in hexadecimal with spaces in between.
    init(_ numbers: String) {
        var scalars: [UInt16] = []
        scalars.reserveCapacity(128)
        for number in numbers.split(separator: " ") {
            scalars.append(UInt16(number, radix: 16) ?? 0xFFFD)
        }
        precondition(scalars.count == 128, "a table has 128 entries")
        self.scalars = scalars
    }

    /// The scalar value of a byte.
    func scalar(of byte: UInt8) -> UInt32 {
        byte < 0x80 ? UInt32(byte) : UInt32(scalars[Int(byte) - 0x80])
    }
}
