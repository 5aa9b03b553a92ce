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

    /// Milliseconds for the parsing of one page; default 10,000.
    ///
    /// All later stages take time in proportion to the nodes, so this bounds them too. Ordinary
    /// pages take a few; only a page that reaches the limit depends on the speed of the machine.
    public var milliseconds = 10_000

    /// Makes the default limits.
    public init() {}
}
