internal import Synchronization

/// The files of a bundle, each decoded when it is first asked for.
final class BundledFiles: Sendable {
    private let text: String
    private let ranges: [Range<Int>]
    private let known: Mutex<[RuleDocument?]>

    /// Makes a table of files that lie in a bundle, each in the form of ``RuleDocument/encode(_:)``, as
    /// septets with a seal of its own.
    init(text: String, ranges: [Range<Int>]) {
        self.text = text
        self.ranges = ranges
        known = Mutex([RuleDocument?](repeating: nil, count: ranges.count))
    }

    /// The number of files.
    var count: Int { ranges.count }

    /// The file of an index; nil when it is malformed.
    subscript(index: Int) -> RuleDocument? {
        guard ranges.indices.contains(index) else { return nil }
        if let document = known.withLock({ $0[index] }) { return document }
        let bytes = text.utf8.span.extracting(ranges[index])
        guard RuleBundle.isSealed(bytes) else { return nil }
        let packed = bytes.extracting(droppingLast: RuleBundle.sealLength)
        let document = RuleDocument.decode(Septets.unpack(packed))?.first
        known.withLock { $0[index] = document }
        return document
    }
}
