/// A mark for each byte, so that a loop over a text asks one question where most bytes are of no interest.
struct ByteTable: Sendable {
    private var marks = InlineArray<256, UInt8>(repeating: 0)

    /// Marks all bytes.
    ///
    /// - Parameter mark: the mark of a byte, 0 for those of no interest.
    init(_ mark: (_ byte: UInt8) -> UInt8) {
        for byte in 0...UInt8.max { marks[Int(byte)] = mark(byte) }
    }

    /// The mark of a byte.
    @inline(__always)
    subscript(byte: UInt8) -> UInt8 { marks[Int(byte)] }
}
