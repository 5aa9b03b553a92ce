/// The sentences of a page as frames see them.
///
/// A page may hold millions, most of which say nothing to any frame. So each takes a few bytes, and what is
/// known only of those that a frame looks at stands apart.
struct AnnotatedSentences: Sendable {
    /// What is known of every sentence.
    private struct Entry {
        let block: UInt32
        let firstHit: UInt32
        /// Its place in ``signals``; 0 where it holds nothing.
        var signals: UInt32 = 0
        /// Its place in ``surroundings``; 0 unless it is open.
        var surroundings: UInt32 = 0
    }

    /// What is known of an open sentence besides.
    struct Surroundings: Sendable {
        /// What it and the sentences around it hold.
        var near = SignalSet()
        /// What it holds between brackets.
        var bracketed = SignalSet()
        /// What it holds between quotation marks.
        var quoted = SignalSet()
        fileprivate var first: UInt32 = 0
        fileprivate var end: UInt32 = 0

        /// The sentences that it is read with, itself included.
        var neighbours: Range<Int> {
            get { Int(first)..<Int(end) }
            set {
                first = UInt32(truncatingIfNeeded: newValue.lowerBound)
                end = UInt32(truncatingIfNeeded: newValue.upperBound)
            }
        }
    }

    private var entries: [Entry] = []
    private var signals = [SignalSet()]
    private var surroundings = [Surroundings()]
    /// The number of hits in all sentences.
    private var hitCount: UInt32 = 0

    /// Makes room for sentences.
    init(capacity: Int) { entries.reserveCapacity(capacity) }

    /// The number of sentences.
    var count: Int { entries.count }

    /// Adds a sentence.
    ///
    /// - Parameters:
    ///   - block: its block.
    ///   - hits: the number of its hits, which follow those of the sentence before it.
    ///   - own: what it holds.
    mutating func append(block: Int, hits: Int, signals own: SignalSet) {
        entries.append(Entry(block: UInt32(truncatingIfNeeded: block), firstHit: hitCount))
        hitCount &+= UInt32(truncatingIfNeeded: hits)
        if !own.isEmpty { insert(own, in: entries.count - 1) }
    }

    /// Adds to what a sentence holds.
    mutating func insert(_ own: SignalSet, in index: Int) {
        if own.isEmpty { return }
        let place = Int(entries[index].signals)
        if place > 0 {
            signals[place].formUnion(own)
        } else {
            entries[index].signals = UInt32(truncatingIfNeeded: signals.count)
            signals.append(own)
        }
    }

    /// The block of a sentence.
    func block(of index: Int) -> Int { Int(entries[index].block) }

    /// The hits of a sentence in ``Annotation/hits``, in order.
    func hits(of index: Int) -> Range<Int> {
        let end = index + 1 < entries.count ? entries[index + 1].firstHit : hitCount
        return Int(entries[index].firstHit)..<Int(end)
    }

    /// What a sentence holds; for open sentences and those that they are read with, also what it is.
    func signals(of index: Int) -> SignalSet { signals[Int(entries[index].signals)] }

    /// What is known of a sentence if it is open; nothing of others.
    subscript(index: Int) -> Surroundings {
        get { surroundings[Int(entries[index].surroundings)] }
        set {
            let place = Int(entries[index].surroundings)
            if place > 0 {
                surroundings[place] = newValue
            } else {
                entries[index].surroundings = UInt32(truncatingIfNeeded: surroundings.count)
                surroundings.append(newValue)
            }
        }
    }
}
