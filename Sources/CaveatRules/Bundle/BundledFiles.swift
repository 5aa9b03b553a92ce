internal import CaveatText
internal import Synchronization

/// The files of a bundle, each decoded when it is first asked for.
final class BundledFiles: Sendable {
    private let bundle: PinnedBytes
    private let ranges: [Range<Int>]
    private let known: Mutex<[RuleDocument?]>

    /// Makes a table of files that lie in a bundle, each in the form of ``RuleDocument/encode(_:)``, as
    /// septets with a seal of its own.
    init(_ bundle: PinnedBytes, ranges: [Range<Int>]) {
        self.bundle = bundle
        self.ranges = ranges
        known = Mutex([RuleDocument?](repeating: nil, count: ranges.count))
    }

    /// The number of files.
    var count: Int { ranges.count }

    /// The file of an index; nil when it is malformed.
    subscript(index: Int) -> RuleDocument? {
        guard ranges.indices.contains(index) else { return nil }
        if let document = known.withLock({ $0[index] }) { return document }
        guard let part = bundle.part(ranges[index]), RuleBundle.isSealed(part),
            let packed = bundle.part(ranges[index].withoutSeal)
        else { return nil }
        let document = RuleDocument.decode(Septets.unpack(packed))?.first
        known.withLock { $0[index] = document }
        return document
    }
}
