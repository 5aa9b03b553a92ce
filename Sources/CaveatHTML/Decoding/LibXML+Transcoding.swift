internal import CaveatModel

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Reads the encodings of East Asia through iconv of the C library, which libxml2 uses as well.
///
/// Their tables hold tens of thousands of characters, which is no code to own. iconv is given runs of
/// characters of one length each, so that places in the file stay exact.
@safe struct MultiByteDecoder: ~Copyable {
    private let encoding: MultiByteEncoding
    @unsafe private let converter: iconv_t
    private var buffer = [UInt8](repeating: 0, count: 4 * DecodedBytes.strideLength)

    /// Decodes a file; nil when the system does not know the encoding.
    static func decode(_ bytes: [UInt8], _ encoding: MultiByteEncoding) -> DecodedBytes? {
        guard var decoder = MultiByteDecoder(encoding) else { return nil }
        return decoder.decode(bytes)
    }

    private init?(_ encoding: MultiByteEncoding) {
        // SAFETY: the result is checked against iconv's mark of failure, and closed in `deinit`.
        guard let converter = unsafe iconv_open("UTF-8", Self.systemName(of: encoding)),
            UInt(bitPattern: converter) != UInt.max
        else { return nil }
        self.encoding = encoding
        unsafe self.converter = converter
    }

    deinit {
        // SAFETY: opened in `init`, closed nowhere else.
        unsafe iconv_close(converter)
    }

    private mutating func decode(_ bytes: [UInt8]) -> DecodedBytes {
        var result = DecodedBytes(utf8: [])
        result.utf8.reserveCapacity(bytes.count * 3 / 2)
        var index = 0
        while index < bytes.count {
            index =
                encoding == .iso2022JP
                ? decodeLine(bytes, from: index, into: &result)
                : decodeRun(bytes, from: index, into: &result)
        }
        return result
    }

    /// Decodes a run of characters that take the same number of bytes.
    private mutating func decodeRun(
        _ bytes: [UInt8],
        from start: Int,
        into result: inout DecodedBytes
    ) -> Int {
        let length = characterLength(bytes, at: start)
        var end = start + length
        while end < bytes.count, end - start < DecodedBytes.strideLength - 4,
            characterLength(bytes, at: end) == length
        {
            end += length
        }
        end = min(end, bytes.count)
        if length == 1, bytes[start] < 0x80 {
            end = start + (bytes[start..<end].firstIndex { $0 >= 0x80 } ?? end) - start
            result.strides.append(stride(result, start, .perScalar(1)))
            for byte in bytes[start..<end] {
                if byte.isUnwantedControl {
                    result.utf8.appendUTF8(byte == 0 ? 0xFFFD : 0x20)
                } else {
                    result.utf8.append(byte)
                }
            }
            return end
        }
        if (end - start) % length == 0, let count = convert(bytes, start..<end),
            scalarCount(count) == (end - start) / length
        {
            result.strides.append(stride(result, start, .perScalar(length)))
            result.utf8.append(contentsOf: buffer[..<count])
            return end
        }
        // One of them is malformed, or stands for two scalars: go on one by one.
        let next = min(start + length, bytes.count)
        if let count = convert(bytes, start..<next), count > 0 {
            result.strides.append(stride(result, start, .whole(next - start)))
            result.utf8.append(contentsOf: buffer[..<count])
            return next
        }
        // An ASCII byte after a stray lead byte is itself, or markup would be swallowed.
        let count = next - start > 1 && bytes[start + 1] < 0x80 ? 1 : next - start
        result.malformedCount += 1
        result.appendReplacement(forSource: start, count: count)
        return start + count
    }

    /// Decodes a line or a part of one, with its escape sequences, as a whole.
    private mutating func decodeLine(
        _ bytes: [UInt8],
        from start: Int,
        into result: inout DecodedBytes
    ) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x1B { end += 1 }
        if end > start || bytes[end] == 0x0A {
            end = min(max(end, start + 1), start + DecodedBytes.strideLength, bytes.count)
            result.strides.append(stride(result, start, .perScalar(1)))
            for byte in bytes[start..<end] {
                if byte >= 0x80 { result.malformedCount += 1 }
                let isText = byte < 0x80 && byte != 0
                result.utf8.appendUTF8(
                    isText ? (byte.isUnwantedControl ? 0x20 : UInt32(byte)) : 0xFFFD
                )
            }
            return end
        }
        // From this escape to the one that returns to ASCII, or the end of the line.
        end = start + 1
        while end < bytes.count, bytes[end] != 0x0A, end - start < DecodedBytes.strideLength {
            if bytes[end] == 0x1B, bytes.hasPrefix("(b", at: end + 1) {
                end += 3
                break
            }
            end += 1
        }
        if let count = convert(bytes, start..<end), count > 0 {
            result.strides.append(stride(result, start, .whole(end - start)))
            result.utf8.append(contentsOf: buffer[..<count])
        } else {
            result.malformedCount += 1
            result.appendReplacement(forSource: start, count: end - start)
        }
        return end
    }

    /// Converts a range into the buffer.
    ///
    /// - Returns: the number of bytes of UTF-8; nil when some of the input is malformed.
    private mutating func convert(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let converter = unsafe converter
        let capacity = buffer.count
        // SAFETY: both buffers outlive the call, and the counts given are theirs. iconv does not write
        // to its input, though its signature leaves that open.
        return unsafe bytes.withUnsafeBufferPointer { input in
            unsafe buffer.withUnsafeMutableBufferPointer { output in
                guard let inputBase = input.baseAddress, let outputBase = output.baseAddress else {
                    return nil
                }
                unsafe iconv(converter, nil, nil, nil, nil)
                var source: UnsafeMutablePointer<CChar>? = unsafe UnsafeMutableRawPointer(
                    mutating: inputBase + range.lowerBound
                ).assumingMemoryBound(to: CChar.self)
                var target: UnsafeMutablePointer<CChar>? = unsafe UnsafeMutableRawPointer(
                    outputBase
                )
                .assumingMemoryBound(to: CChar.self)
                var sourceCount = range.count
                var targetCount = capacity
                let status = unsafe iconv(
                    converter,
                    &source,
                    &sourceCount,
                    &target,
                    &targetCount
                )
                return status == Int.max || sourceCount > 0 || status == UInt.max
                    ? nil : capacity - targetCount
            }
        }
    }

    private func characterLength(_ bytes: [UInt8], at index: Int) -> Int {
        encoding.characterLength(bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0)
    }

    private func scalarCount(_ count: Int) -> Int {
        var scalars = 0
        for byte in buffer[..<count] where byte & 0xC0 != 0x80 { scalars += 1 }
        return scalars
    }

    private func stride(
        _ result: borrowing DecodedBytes,
        _ source: Int,
        _ width: SourceText.Stride.Width
    ) -> SourceText.Stride {
        SourceText.Stride(utf8: result.utf8.count, source: source, width: width)
    }

    private static func systemName(of encoding: MultiByteEncoding) -> String {
        switch encoding {
        case .gb18030: "GB18030"
        case .big5: "BIG5-HKSCS"
        case .shiftJIS: "CP932"
        case .eucJP: "EUC-JP"
        case .iso2022JP: "ISO-2022-JP"
        case .eucKR: "CP949"
        }
    }
}
