internal import Synchronization

/// The files of a bundle, each decoded when it is first asked for.
final class BundledFiles: Sendable {
    private let bytes: [UInt8]
    private let ranges: [Range<Int>]
    private let known: Mutex<[RuleDocument?]>

    /// Makes a table of files that lie in some bytes, each in the form of ``RuleDocument/encode(_:)``.
    init(bytes: [UInt8], ranges: [Range<Int>]) {
        self.bytes = bytes
        self.ranges = ranges
        known = Mutex([RuleDocument?](repeating: nil, count: ranges.count))
    }

    /// The number of files.
    var count: Int { ranges.count }

    /// The file of an index; nil when it is malformed.
    subscript(index: Int) -> RuleDocument? {
        guard ranges.indices.contains(index) else { return nil }
        if let document = known.withLock({ $0[index] }) { return document }
        let document = RuleDocument.decode(Array(bytes[ranges[index]]))?.first
        known.withLock { $0[index] = document }
        return document
    }
}
