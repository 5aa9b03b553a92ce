internal import CaveatModel

/// Reads encodings of one byte for each character.
enum SingleByteDecoder {
    /// Decodes all bytes.
    static func decode(_ bytes: [UInt8], _ table: SingleByteTable) -> DecodedBytes {
        var result = DecodedBytes(utf8: [])
        result.utf8.reserveCapacity(bytes.count * 2)
        let scalars = table.scalars
        var start = 0
        while start < bytes.count {
            result.strides.append(
                SourceText.Stride(utf8: result.utf8.count, source: start, width: .perScalar(1))
            )
            let end = min(start + DecodedBytes.strideLength, bytes.count)
            for index in start..<end {
                let byte = bytes[index]
                if byte >= 0x80 {
                    let scalar = scalars[Int(byte &- 0x80)]
                    if scalar == 0xFFFD { result.malformedCount += 1 }
                    result.utf8.appendUTF8(UInt32(scalar))
                } else if byte.isUnwantedControl {
                    result.utf8.appendUTF8(byte == 0 ? 0xFFFD : 0x20)
                } else {
                    result.utf8.append(byte)
                }
            }
            start = end
        }
        return result
    }
}
