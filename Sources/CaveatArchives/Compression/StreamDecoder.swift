internal import CCompression

/// One compressed stream that is being decoded, piece by piece: the module's one border to C.
///
/// It is safe because nobody else holds the decoder, and it lives as long as this object.
@safe final class StreamDecoder {
    /// What one step gave.
    struct Piece {
        /// The decoded bytes.
        let bytes: [UInt8]
        /// How many bytes of the input were used up.
        let consumed: Int
        /// Whether the stream ended.
        let isAtEnd: Bool
    }

    private let compression: Compression
    private let decoder: OpaquePointer

    /// Begins a stream.
    ///
    /// - Parameters:
    ///   - compression: what it is compressed with.
    ///   - dictionary: the dictionary of a Zstandard stream; empty for none.
    /// - Throws: ``CompressionFault`` without the library or without memory.
    init(_ compression: Compression, dictionary: [UInt8] = []) throws(CompressionFault) {
        guard compression.library.isBuiltIn else { throw .missing(compression.library) }
        self.compression = compression
        // SAFETY: the dictionary is copied before the call returns.
        let decoder = unsafe dictionary.withUnsafeBufferPointer { buffer in
            unsafe CDecoderOpen(compression.coding, buffer.baseAddress, buffer.count)
        }
        guard let decoder = unsafe decoder else { throw .noMemory }
        unsafe self.decoder = decoder
    }

    deinit {
        // SAFETY: this object alone holds the decoder, and closes it once.
        unsafe CDecoderClose(decoder)
    }

    /// Decodes as much of the input as there is room for.
    ///
    /// - Parameters:
    ///   - input: the next bytes of the stream.
    ///   - room: the most bytes to decode, 1 or more.
    /// - Returns: what was decoded; nothing when more input is needed.
    /// - Throws: ``CompressionFault`` when the stream is damaged.
    func decode(
        _ input: ArraySlice<UInt8>,
        upTo room: Int = 1 << 16
    ) throws(CompressionFault) -> Piece {
        var step = CStep()
        // SAFETY: the decoder is open. Both buffers live until the call returns, which reads and writes
        // no further than the counts say, and tells how many bytes it has written.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { output, count in
            step = unsafe input.withUnsafeBufferPointer { input in
                unsafe CDecoderStep(
                    decoder,
                    input.baseAddress,
                    input.count,
                    output.baseAddress,
                    room
                )
            }
            count = step.produced
        }
        if step.status == CStepDamaged { throw .damaged(compression.library) }
        return Piece(
            bytes: bytes,
            consumed: step.consumed,
            isAtEnd: step.status == CStepEnds
        )
    }
}
