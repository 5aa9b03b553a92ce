/// The sentences of a page as frames see them.
///
/// A page may hold millions, most of which say nothing to any frame. So each takes a few bytes, and what is
/// known only of those that a frame looks at stands apart.
struct AnnotatedSentences: Sendable {
    /// What is known of every sentence.
    private struct Entry {
        let block: UInt32
        let firstWord: UInt32
        /// Its place in ``signals``; 0 where it holds nothing.
        var signals: UInt32 = 0
        /// Its place in ``surroundings``; 0 unless it is open.
        var surroundings: UInt32 = 0
        let language: UInt8
        let denies: Bool
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
    private let wordCount: UInt32

    /// Makes room for sentences.
    ///
    /// - Parameters:
    ///   - capacity: how many sentences there are.
    ///   - words: how many words all of them have.
    init(capacity: Int, words: Int) {
        wordCount = UInt32(truncatingIfNeeded: words)
        entries.reserveCapacity(capacity)
        signals.reserveCapacity(capacity / 2)
    }

    /// The number of sentences.
    var count: Int { entries.count }

    /// Adds a sentence.
    ///
    /// - Parameters:
    ///   - block: its block.
    ///   - firstWord: its first word; the last one is that before the next sentence.
    ///   - language: the language that it is read in, by its index.
    ///   - denies: whether it denies something.
    ///   - own: what it holds.
    mutating func append(
        block: Int,
        firstWord: Int,
        language: Int,
        denies: Bool,
        signals own: SignalSet
    ) {
        var entry = Entry(
            block: UInt32(truncatingIfNeeded: block),
            firstWord: UInt32(truncatingIfNeeded: firstWord),
            language: UInt8(truncatingIfNeeded: language),
            denies: denies
        )
        if !own.isEmpty {
            entry.signals = UInt32(truncatingIfNeeded: signals.count)
            signals.append(own)
        }
        entries.append(entry)
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

    /// The words of a sentence.
    func words(of index: Int) -> Range<Int> {
        let next = index &+ 1
        let end = next < entries.count ? entries[next].firstWord : wordCount
        return Int(entries[index].firstWord)..<Int(end)
    }

    /// The language that a sentence is read in, by its index in ``ConceptTable/languages``.
    func language(of index: Int) -> Int { Int(entries[index].language) }

    /// Whether a sentence denies something.
    func denies(_ index: Int) -> Bool { entries[index].denies }

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

    /// What some sentences hold together.
    func signals(ofAll range: Range<Int>) -> SignalSet {
        var all = SignalSet()
        for index in range { all.formUnion(signals(of: index)) }
        return all
    }

    /// Opens a sentence.
    ///
    /// - Parameters:
    ///   - index: the sentence.
    ///   - neighbours: the sentences that it is read with, itself included.
    ///   - near: what these hold.
    mutating func open(_ index: Int, with neighbours: Range<Int>, near: SignalSet) {
        entries[index].surroundings = UInt32(truncatingIfNeeded: surroundings.count)
        surroundings.append(
            Surroundings(
                near: near,
                first: UInt32(truncatingIfNeeded: neighbours.lowerBound),
                end: UInt32(truncatingIfNeeded: neighbours.upperBound)
            )
        )
    }

    /// Tells an open sentence anew what it and its neighbours hold.
    mutating func gather(_ index: Int) {
        let near = signals(ofAll: neighbours(of: index))
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
