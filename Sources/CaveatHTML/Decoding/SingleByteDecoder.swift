internal import CaveatModel

/// Reads encodings of one byte for each character.
enum SingleByteDecoder {
    /// Decodes all bytes.
    static func decode(_ bytes: [UInt8], _ encoding: SingleByteEncoding) -> DecodedBytes {
        let sequences = (0...255).map { sequence(for: UInt8($0), encoding) }
        var result = DecodedBytes(utf8: [UInt8](repeating: 0, count: bytes.count * 3))
        result.strides.reserveCapacity(bytes.count / DecodedBytes.strideLength + 1)
        let count = fill(&result, with: bytes.span, sequences.span)
        result.utf8.removeLast(result.utf8.count - count)
        return result
    }

    /// Writes the text into the buffer of the result.
    ///
    /// - Returns: the number of bytes of UTF-8 written.
    private static func fill(
        _ result: inout DecodedBytes,
        with bytes: Span<UInt8>,
        _ sequences: Span<UInt32>
    ) -> Int {
        var target = 0
        var start = 0
        var malformed = 0
        while start < bytes.count {
            result.strides.append(
                SourceText.Stride(utf8: target, source: start, width: .perScalar(1))
            )
            let end = min(start + DecodedBytes.strideLength, bytes.count)
            var output = result.utf8.mutableSpan
            for index in start..<end {
                let sequence = sequences[Int(bytes[index])]
                output[target] = UInt8(truncatingIfNeeded: sequence)
                target &+= 1
                if sequence > 0xFF {
                    output[target] = UInt8(truncatingIfNeeded: sequence >> 8)
                    target &+= 1
                    if sequence > 0xFFFF {
                        output[target] = UInt8(truncatingIfNeeded: sequence >> 16)
                        target &+= 1
                        if sequence > 0xFF_FFFF { malformed &+= 1 }
                    }
                }
            }
            start = end
        }
        result.malformedCount = malformed
        return target
    }

    /// The UTF-8 that a byte becomes, first byte lowest; the top byte marks bytes that are no text.
    private static func sequence(for byte: UInt8, _ encoding: SingleByteEncoding) -> UInt32 {
        if byte == 0 { return 0xBD_BFEF }
        if byte.isUnwantedControl { return 0x20 }
        let scalar = encoding.scalar(of: byte)
        if scalar == 0xFFFD { return 0x01BD_BFEF }
        var utf8: [UInt8] = []
        utf8.appendUTF8(scalar)
        return utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}
