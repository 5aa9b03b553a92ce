/// The bytes of a file, read from front to back, with a way back to what was read a moment ago.
struct RewindableBytes {
    /// How far back the way goes at most, in bytes.
    private static let retention = 16 << 20

    private let source: ByteSource
    private var buffer: [UInt8] = []
    /// Where the next byte stands in the buffer.
    private var next = 0
    /// Where the buffer begins in the file.
    private var base = 0
    /// From where on bytes are kept.
    private var mark = 0
    private var isAtEnd = false
    /// How many bytes were read a second time.
    private var rereadCount = 0

    /// Makes a reader.
    init(_ source: @escaping ByteSource) {
        self.source = source
    }

    /// Where the next byte stands in the file.
    var offset: Int { base + next }

    /// What is at hand.
    var available: ArraySlice<UInt8> { buffer[next...] }

    /// Gets more bytes to hand.
    ///
    /// - Returns: false at the end of the file.
    mutating func fill() throws(ArchiveFault) -> Bool {
        guard !isAtEnd else { return false }
        let piece = try source()
        guard !piece.isEmpty else {
            isAtEnd = true
            return false
        }
        let unneeded = max(min(mark, offset), offset - Self.retention) - base
        if unneeded > buffer.count / 2 {
            buffer.removeFirst(unneeded)
            next -= unneeded
            base += unneeded
        }
        buffer += piece
        return true
    }

    /// Gets a number of bytes to hand, or as many as there are.
    mutating func fill(upTo count: Int) throws(ArchiveFault) {
        while available.count < count, try fill() {}
    }

    /// Passes over bytes that are at hand.
    mutating func skip(_ count: Int) { next += min(count, available.count) }

    /// The byte before the next one; nil at the beginning.
    var previous: UInt8? { next > 0 ? buffer[next - 1] : nil }

    /// Keeps the way back to here and the byte before, and lets go of an older one.
    mutating func setMark() { mark = max(offset - 1, 0) }

    /// Goes to a place among the bytes that were at hand, mostly back, or as near to it as there is a way.
    ///
    /// All ways back together are no longer than twice the file, so that no file can make reading endless.
    mutating func go(to place: Int) {
        guard place < offset else { return skip(place - offset) }
        let place = max(place, base)
        guard rereadCount + offset - place <= Self.retention + offset else {
            return
        }
        rereadCount += offset - place
        next = place - base
    }
}
