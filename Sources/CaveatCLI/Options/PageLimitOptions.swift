internal import ArgumentParser
internal import Caveat
internal import CaveatModel

/// What one page may cost, its bytes apart.
struct PageLimitOptions: ParsableArguments {
    @Option(help: "Nodes of a page to read; the rest is cut off and reported.")
    var maxNodes = PageLimits().nodes

    @Option(help: "Depth to which elements are kept apart; deeper ones are merged.")
    var maxDepth = PageLimits().depth

    @Option(help: "Milliseconds for a page; the rest is cut off and reported (default: no limit).")
    var maxMilliseconds: Int?

    func validate() throws {
        try Self.check(maxNodes, of: "--max-nodes", in: PageLimits.nodeRange)
        try Self.check(maxDepth, of: "--max-depth", in: PageLimits.depthRange)
        if let maxMilliseconds {
            let range = 1...PageLimits.millisecondRange.upperBound
            try Self.check(maxMilliseconds, of: "--max-milliseconds", in: range)
        }
    }

    /// Refuses a number that an option cannot heed.
    ///
    /// - Throws: `ValidationError` with the range.
    static func check(_ value: Int, of option: String, in range: ClosedRange<Int>) throws {
        guard range.contains(value) else {
            throw ValidationError(
                "\(option) takes a number from \(range.lowerBound) to \(range.upperBound), "
                    + "not \(value)."
            )
        }
    }

    /// The limits that the options set.
    ///
    /// - Parameter bytes: the bytes of a page to read.
    /// - Returns: these and the limits of the options.
    func limits(bytes: Int) -> PageLimits {
        var limits = PageLimits()
        limits.bytes = bytes
        limits.nodes = maxNodes
        limits.depth = maxDepth
        limits.milliseconds = maxMilliseconds
        return limits
    }
}
