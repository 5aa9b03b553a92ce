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
    private struct Surroundings {
        var near = SignalSet()
        var first: UInt32 = 0
        var end: UInt32 = 0
        /// Its place in ``enclosures``; 0 where nothing stands between marks.
        var enclosure: UInt32 = 0
    }

    /// What few open sentences have.
    private struct Enclosure {
        var bracketed = SignalSet()
        var quoted = SignalSet()
    }

    private var entries: [Entry] = []
    private var signals = [SignalSet()]
    private var surroundings = [Surroundings()]
    private var enclosures = [Enclosure()]
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

    // MARK: Open sentences

    /// What an open sentence and those around it hold; nothing for others.
    func near(of index: Int) -> SignalSet { surroundings[Int(entries[index].surroundings)].near }

    /// The sentences that an open one is read with, itself included; none for others.
    func neighbours(of index: Int) -> Range<Int> {
        let place = Int(entries[index].surroundings)
        return Int(surroundings[place].first)..<Int(surroundings[place].end)
    }

    /// What an open sentence holds between brackets.
    func bracketed(of index: Int) -> SignalSet { enclosures[enclosure(of: index)].bracketed }

    /// What an open sentence holds between quotation marks.
    func quoted(of index: Int) -> SignalSet { enclosures[enclosure(of: index)].quoted }

    private func enclosure(of index: Int) -> Int {
        Int(surroundings[Int(entries[index].surroundings)].enclosure)
    }

    /// Opens a sentence.
    ///
    /// - Parameters:
    ///   - index: the sentence.
    ///   - neighbours: the sentences that it is read with, itself included.
    mutating func open(_ index: Int, with neighbours: Range<Int>) {
        entries[index].surroundings = UInt32(truncatingIfNeeded: surroundings.count)
        surroundings.append(
            Surroundings(
                first: UInt32(truncatingIfNeeded: neighbours.lowerBound),
                end: UInt32(truncatingIfNeeded: neighbours.upperBound)
            )
        )
        gather(index)
    }

    /// Tells an open sentence what it and its neighbours hold.
    mutating func gather(_ index: Int) {
        var near = SignalSet()
        for other in neighbours(of: index) { near.formUnion(signals(of: other)) }
        surroundings[Int(entries[index].surroundings)].near = near
    }

    /// Tells an open sentence what it holds between brackets and between quotation marks.
    mutating func enclose(_ index: Int, bracketed: SignalSet, quoted: SignalSet) {
        if bracketed.isEmpty, quoted.isEmpty { return }
        let place = Int(entries[index].surroundings)
        surroundings[place].enclosure = UInt32(truncatingIfNeeded: enclosures.count)
        enclosures.append(Enclosure(bracketed: bracketed, quoted: quoted))
    }
}
