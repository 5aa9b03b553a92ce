/// Bounds on what one page may cost; past one, the page is cut there and says so.
public struct PageLimits: Hashable, Sendable {
    /// Bytes of input; default 64 MiB.
    public var bytes = 64 << 20
    /// Nodes of the tree; default 2 million.
    public var nodes = 2_000_000
    /// Open elements inside one another; default 512.
    ///
    /// Deeper ones are flattened: their text stays, in the innermost element that is kept.
    public var depth = 512
    /// Attributes of one element; default 1,000.
    public var attributes = 1_000

    /// Findings of one report; default 10,000.
    ///
    /// Of more, the most severe are kept, and of these the first on the page.
    public var findings = 10_000

    /// Milliseconds for one page, from its bytes to its findings; default none.
    ///
    /// Ordinary pages take a few. Each stage heeds it and leaves time to the next; see `Deadline`. What a
    /// page that reaches it reports depends on the speed of the machine; without it, nothing does.
    public var milliseconds: Int?

    /// Makes the default limits.
    public init() {}

    /// The values that ``bytes`` may have: up to 512 MiB.
    ///
    /// Places are stored in 32 bits, and a page may be three times as long in UTF-8.
    public static let byteRange = 1...(512 << 20)
    /// The values that ``nodes`` may have: up to 50 million.
    public static let nodeRange = 1...50_000_000
    /// The values that ``depth`` may have: up to 100,000.
    public static let depthRange = 1...100_000
    /// The values that ``milliseconds`` may have: up to a day.
    public static let millisecondRange = 0...86_400_000

    /// The limits with each value in its range.
    public var clamped: PageLimits {
        func clamp(_ value: Int, to range: ClosedRange<Int>) -> Int {
            min(max(value, range.lowerBound), range.upperBound)
        }
        var limits = self
        limits.bytes = clamp(bytes, to: Self.byteRange)
        limits.nodes = clamp(nodes, to: Self.nodeRange)
        limits.depth = clamp(depth, to: Self.depthRange)
        limits.attributes = clamp(attributes, to: Self.nodeRange)
        limits.findings = max(findings, 1)
        limits.milliseconds = milliseconds.map { clamp($0, to: Self.millisecondRange) }
        return limits
    }
}
