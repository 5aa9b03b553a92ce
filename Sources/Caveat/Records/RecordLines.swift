/// Cuts a stream of bytes into lines, of which none is kept that is longer than a limit.
///
/// What follows the last line feed is a line, too, unless it is empty.
public struct RecordLines: Sendable {
    /// One line.
    public enum Line: Hashable, Sendable {
        /// All of it, without its line feed.
        case whole([UInt8])
        /// The first ``RecordLines/beginningLength`` bytes of one that is longer than the limit.
        case tooLong(beginning: [UInt8])
    }

    /// The bytes that are kept of a line that is too long: enough for the members before the page.
    public static let beginningLength = 16_384

    /// The bytes that a line may have.
    public let limit: Int

    private var kept: [UInt8] = []
    /// Where the next line begins in what is kept.
    private var start = 0
    /// Before this offset there is no more line feed.
    private var searched = 0
    /// The beginning of the line that is being passed over; nil when none is.
    private var beginning: [UInt8]?

    /// Makes an empty stream.
    ///
    /// - Parameter limit: the bytes that a line may have.
    public init(limit: Int) { self.limit = limit }

    /// Adds the next bytes of the stream; ``next()`` is to be called first until it has no more.
    public mutating func add(_ piece: [UInt8]) {
        kept.removeSubrange(..<start)
        searched -= start
        start = 0
        kept.append(contentsOf: piece)
    }

    /// The next line that has come to its end; nil when more bytes are needed.
    public mutating func next() -> Line? {
        if let end = kept[searched...].firstIndex(of: 0x0A) {
            let line = line(to: end)
            start = end + 1
            searched = start
            return line
        }
        searched = kept.count
        if beginning == nil, kept.count - start > limit {
            beginning = Array(kept[start...].prefix(Self.beginningLength))
        }
        if beginning != nil {
            kept.removeAll()
            (start, searched) = (0, 0)
        }
        return nil
    }

    /// The line that the stream ends with; nil when the last one had its line feed.
    public mutating func end() -> Line? {
        guard beginning != nil || start < kept.count else { return nil }
        defer { (start, searched) = (kept.count, kept.count) }
        return line(to: kept.count)
    }

    private mutating func line(to end: Int) -> Line {
        if let beginning {
            self.beginning = nil
            return .tooLong(beginning: beginning)
        }
        let bytes = kept[start..<end]
        return bytes.count <= limit
            ? .whole(Array(bytes))
            : .tooLong(beginning: Array(bytes.prefix(Self.beginningLength)))
    }
}
