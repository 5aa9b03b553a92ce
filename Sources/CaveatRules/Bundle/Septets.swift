/// Numbers and bytes in bytes of seven bits, lowest first.
///
/// Such bytes are valid UTF-8. A Swift program can hold them as a string, which is neither parsed nor
/// copied when the program starts, but read where it lies; it cannot hold bytes otherwise.
enum Septets {
    /// The bytes that any number fits into.
    static let mostBytes = 10

    /// How many bytes a number takes, at least one.
    static func width(of number: UInt64) -> Int {
        max(1, (UInt64.bitWidth - number.leadingZeroBitCount + 6) / 7)
    }

    /// Appends a number in so many bytes.
    static func append(_ number: UInt64, width: Int, to output: inout [UInt8]) {
        var rest = number
        for _ in 0..<width {
            output.append(UInt8(truncatingIfNeeded: rest & 0x7F))
            rest >>= 7
        }
    }

    /// Reads numbers of equal width that lie one after the other.
    ///
    /// - Parameters:
    ///   - bytes: the numbers.
    ///   - width: the bytes of each, from 1 to ``mostBytes``.
    /// - Returns: the numbers; of larger ones than the type has room for, the lowest bits.
    static func numbers<Number: FixedWidthInteger & UnsignedInteger>(
        _ bytes: Span<UInt8>,
        width: Int
    ) -> [Number] {
        // One loop for each common width, which the compiler unrolls: megabytes go through here when
        // the program starts.
        switch width {
        case 1: unrolled(bytes, 1)
        case 2: unrolled(bytes, 2)
        case 3: unrolled(bytes, 3)
        case 4: unrolled(bytes, 4)
        case 8: unrolled(bytes, 8)
        case 10: unrolled(bytes, 10)
        default: unrolled(bytes, width)
        }
    }

    @inline(__always)
    private static func unrolled<Number: FixedWidthInteger & UnsignedInteger>(
        _ bytes: Span<UInt8>,
        _ width: Int
    ) -> [Number] {
        [Number](capacity: bytes.count / width) { output in
            var index = 0
            while index &+ width <= bytes.count {
                var number: Number = 0
                for place in 0..<width {
                    number |=
                        Number(truncatingIfNeeded: bytes[index &+ place])
                        &<< Number(truncatingIfNeeded: 7 &* place)
                }
                output.append(number)
                index &+= width
            }
        }
    }

    /// Packs bytes, seven into eight.
    static func append(packing bytes: [UInt8], to output: inout [UInt8]) {
        var bits: UInt64 = 0
        var count = 0
        for byte in bytes {
            bits |= UInt64(byte) << UInt64(count)
            count += 8
            while count >= 7 {
                output.append(UInt8(truncatingIfNeeded: bits & 0x7F))
                bits >>= 7
                count -= 7
            }
        }
        if count > 0 { output.append(UInt8(truncatingIfNeeded: bits & 0x7F)) }
    }

    /// Reads bytes that were packed.
    static func unpack(_ packed: Span<UInt8>) -> [UInt8] {
        [UInt8](capacity: packed.count * 7 / 8) { output in
            var bits: UInt64 = 0
            var count = 0
            for index in packed.indices {
                bits |= UInt64(packed[index] & 0x7F) << UInt64(count)
                count += 7
                if count >= 8 {
                    output.append(UInt8(truncatingIfNeeded: bits))
                    bits >>= 8
                    count -= 8
                }
            }
        }
    }
}
