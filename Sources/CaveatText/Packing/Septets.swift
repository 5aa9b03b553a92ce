/// Numbers and bytes in bytes of seven bits, lowest first.
///
/// Such bytes are valid UTF-8. A Swift program can hold them as a string, which is neither parsed nor
/// copied when the program starts, but read where it lies; it cannot hold bytes otherwise.
public enum Septets {
    /// The bytes that any number fits into.
    package static let mostBytes = 10

    /// How many bytes a number takes, at least one.
    package static func width(of number: UInt64) -> Int {
        max(1, (UInt64.bitWidth - number.leadingZeroBitCount + 6) / 7)
    }

    /// How many bytes the greatest of some numbers takes; none when all are 0.
    package static func width(of numbers: [UInt32]) -> Int {
        let greatest = numbers.max() ?? 0
        return greatest == 0 ? 0 : width(of: UInt64(greatest))
    }

    /// Appends a number in so many bytes.
    package static func append(_ number: UInt64, width: Int, to output: inout [UInt8]) {
        var rest = number
        for _ in 0..<width {
            output.append(UInt8(truncatingIfNeeded: rest & 0x7F))
            rest >>= 7
        }
    }

    /// The number that four septets are, the first in the lowest byte; the highest bit of each counts not.
    @inlinable @inline(__always)
    package static func number(_ septets: UInt32) -> UInt32 {
        let pairs = septets & 0x007F_007F | (septets & 0x7F00_7F00) &>> 1
        return pairs & 0x3FFF | (pairs &>> 2) & 0x0FFF_C000
    }

    /// The two numbers that four septets each are.
    @inlinable @inline(__always)
    package static func numbers(_ septets: UInt64) -> UInt64 {
        let pairs = septets & 0x007F_007F_007F_007F | (septets & 0x7F00_7F00_7F00_7F00) &>> 1
        return pairs & 0x0000_3FFF_0000_3FFF | (pairs & 0x3FFF_0000_3FFF_0000) &>> 2
    }

    /// The septets of a number below 2²⁸, the first in the lowest byte.
    @inline(__always)
    package static func packed(_ number: UInt32) -> UInt32 {
        let pairs = number & 0x3FFF | (number & 0x0FFF_C000) &<< 2
        return pairs & 0x007F_007F | (pairs & 0x3F80_3F80) &<< 1
    }

    /// The eight septets of a number below 2⁵⁶, the first in the lowest byte.
    @inline(__always)
    package static func packed(_ number: UInt64) -> UInt64 {
        let fours = number & 0x0FFF_FFFF | (number & 0x00FF_FFFF_F000_0000) &<< 4
        let pairs = fours & 0x0000_3FFF_0000_3FFF | (fours & 0x0FFF_C000_0FFF_C000) &<< 2
        return pairs & 0x007F_007F_007F_007F | (pairs & 0x3F80_3F80_3F80_3F80) &<< 1
    }

    /// The eight septets of the highest 56 bits of a hash.
    @inline(__always)
    package static func packedHash(_ hash: UInt64) -> UInt64 { packed(hash &>> 8) }

    /// Appends the highest 56 bits of a hash, in eight bytes.
    package static func append(hash: UInt64, to output: inout [UInt8]) {
        append(hash >> 8, width: PackedRecords.hashWidth, to: &output)
    }

    /// The number that eight septets are, the first in the lowest byte; the highest bit of each counts not.
    @inlinable @inline(__always)
    package static func number(_ septets: UInt64) -> UInt64 {
        let fours = numbers(septets)
        return fours & 0x0FFF_FFFF | (fours &>> 4) & 0x00FF_FFFF_F000_0000
    }

    /// Packs bytes, seven into eight.
    package static func append(packing bytes: [UInt8], to output: inout [UInt8]) {
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
    package static func unpack(_ packed: PinnedBytes) -> [UInt8] {
        [UInt8](capacity: packed.count * 7 / 8) { output in
            var bits: UInt64 = 0
            var count = 0
            for index in 0..<packed.count {
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
