/// Takes the words of a text, one after the other.
package protocol WordSink {
    /// Takes a word; may keep its letters and leave others in their place.
    mutating func receive(_ word: inout FoldedWord)

    /// The words that capitals set apart by single spaces make.
    ///
    /// - Parameter letters: the folded letters, three at least.
    /// - Returns: the ranges of the words, one after the other, all letters in one of them.
    func words(in letters: [UInt32]) -> [Range<Int>]

    /// Whether the sink needs no letters of a word, since it remembers one of the same hash.
    func remembers(_ hash: UInt64) -> Bool
}

extension WordSink {
    /// All letters are one word.
    package func words(in letters: [UInt32]) -> [Range<Int>] { [0..<letters.count] }

    /// No word is remembered.
    package func remembers(_ hash: UInt64) -> Bool { false }
}

/// Cuts text into folded words, each with its exact bytes.
///
/// One pass over the bytes, no strings, no allocation. Letters, digits and marks make words;
/// everything else separates them, apostrophes and hyphens too, so that `Russia` finds "Russia's"
/// and `СМИ иноагент` finds "СМИ-иноагент". Phrases of rules go through the same scanner, so both
/// sides always agree.
package struct WordScanner {
    private let values: [UInt16]
    private let table: FoldingTable

    /// Of ASCII all signs below the digits separate words.
    static let firstDigit: UInt8 = 0x30

    /// Makes a scanner that folds by a table.
    package init(table: FoldingTable = .shared) {
        self.table = table
        values = table.values
    }

    /// How a full stop, question or exclamation mark before the next word is to be read.
    private enum Ending {
        /// There was none.
        case none
        /// It was not followed by white space yet; whether it was a full stop.
        case open(isPeriod: Bool)
        /// The sentence ended before the given offset.
        case closed(isPeriod: Bool, at: Int)
    }

    /// What of the word before tells an abbreviation.
    private struct Shape {
        var length = 0
        var isCapitalized = false
    }

    /// Hands each word of `range` to the sink.
    ///
    /// A sentence ends at . ! ? … and their kin when white space follows and the next word does not
    /// begin with a small letter. A full stop after one letter ("A. Smith"), after two letters
    /// of which the first is a capital ("Mr."), or after three before a number ("Art. 20") is an abbreviation.
    ///
    /// - Parameters:
    ///   - range: offsets in `text`, on scalar boundaries.
    ///   - text: valid UTF-8.
    ///   - word: room for the letters of a word, used again and again.
    ///   - sink: takes the words.
    @inline(__always)
    package func scan(
        _ range: Range<Int>,
        of text: Span<UInt8>,
        using word: inout FoldedWord,
        into sink: inout some WordSink
    ) {
        var isInWord = false
        var ending = Ending.none
        var previous = Shape()
        var index = range.lowerBound
        let end = range.upperBound
        let values = values.span

        while index < end {
            let byte = text[index]
            if !isInWord {
                if byte < Self.firstDigit {
                    Self.note(UInt32(byte), at: index, next: index &+ 1, &ending)
                    index &+= 1
                    continue
                }
                let letters = PlainLetters(in: text, from: index, to: end)
                if letters.areWord {
                    word.take(letters, of: text, at: index, keeping: !sink.remembers(letters.hash))
                    previous = finish(&word, ending, previous, isNumber: false, &sink)
                    ending = .none
                    index = word.end
                    continue
                }
            }
            var scalar = UInt32(byte)
            var next = index &+ 1
            if byte >= 0x80 {
                (scalar, next) = UTF8Scalars.decode(text, at: index, end: end)
            }
            let value =
                scalar < 0x1_0000 ? UInt32(values[Int(scalar)]) : table.supplementary(scalar)
            if value > UInt32(FoldingTable.expanded) {
                guard FoldingTable.isWordByItself(value) else {
                    if !isInWord {
                        isInWord = true
                        word.begin(at: index)
                        word.isCapitalized = scalar != value
                        word.isLowercase = scalar == value && value >= 0x61 && value < 0x590
                    }
                    let start = index
                    index = Self.append(
                        lettersOf: text,
                        from: start,
                        to: end,
                        folding: values,
                        onto: &word
                    )
                    if index == start {
                        word.append(value)
                        index = next
                    }
                    word.end = index
                    continue
                }
                if isInWord {
                    previous = finish(&word, ending, previous, &sink)
                    ending = .none
                }
                word.begin(at: index)
                word.append(value)
                word.end = next
                word.isCapitalized = false
                word.isLowercase = false
                previous = finish(&word, ending, previous, &sink)
                ending = .none
                isInWord = false
            } else if value == UInt32(FoldingTable.separator) {
                if isInWord {
                    if word.count == 1, word.isCapitalized, Self.isSpace(scalar),
                        let run = spacedCapitals(after: word, text, at: index, end: end)
                    {
                        let cuts = sink.words(in: run.letters)
                        for cut in cuts.dropLast() {
                            run.fill(&word, with: cut)
                            previous = finish(&word, ending, previous, &sink)
                            ending = .none
                        }
                        // The last one goes on: a mark may follow.
                        if let last = cuts.last { run.fill(&word, with: last) }
                        index = word.end
                        continue
                    }
                    previous = finish(&word, ending, previous, &sink)
                    ending = .none
                    isInWord = false
                }
                Self.note(scalar, at: index, next: next, &ending)
            } else if value == UInt32(FoldingTable.expanded) {
                if !isInWord {
                    isInWord = true
                    word.begin(at: index)
                    word.isCapitalized = false
                    word.isLowercase = true
                }
                for letter in table.expansion(of: scalar) { word.append(letter) }
                word.end = next
            } else if value == UInt32(FoldingTable.mark), isInWord {
                if let last = word.last, let letter = table.composition(of: last, with: scalar) {
                    word.replaceLast(with: letter)
                }
                word.end = next
            }
            index = next
        }
        if isInWord { _ = finish(&word, ending, previous, &sink) }
    }

    /// Ends a word: settles its script and whether it begins a sentence.
    ///
    /// - Returns: what tells an abbreviation when a full stop follows.
    @inline(__always)
    private func finish(
        _ word: inout FoldedWord,
        _ ending: Ending,
        _ previous: Shape,
        _ sink: inout some WordSink
    ) -> Shape {
        if word.scripts == FoldedWord.latin | FoldedWord.cyrillic { LookAlikes.unify(&word) }
        let isNumber = word.scalars[0] &- 0x30 < 10
        return finish(&word, ending, previous, isNumber: isNumber, &sink)
    }

    /// Ends a word of one script: settles whether it begins a sentence.
    @inline(__always)
    private func finish(
        _ word: inout FoldedWord,
        _ ending: Ending,
        _ previous: Shape,
        isNumber: Bool,
        _ sink: inout some WordSink
    ) -> Shape {
        if case .closed(let isPeriod, let offset) = ending {
            let isAbbreviation =
                isPeriod
                && (previous.length == 1 || previous.length == 2 && previous.isCapitalized
                    || previous.length <= 3 && isNumber)
            if !word.isLowercase && !isAbbreviation { word.sentenceBreak = offset }
        }
        sink.receive(&word)
        return Shape(length: word.count, isCapitalized: word.isCapitalized)
    }

    /// Notes what a separator says about the end of a sentence.
    @inline(__always)
    private static func note(_ scalar: UInt32, at index: Int, next: Int, _ ending: inout Ending) {
        switch scalar {
        case 0x20, 0x0A, 0x0D, 0x09, 0xA0, 0x2007, 0x202F, 0x3000:
            if case .open(let isPeriod) = ending { ending = .closed(isPeriod: isPeriod, at: index) }
        case 0x2E:
            if case .closed = ending { return }
            ending = .open(isPeriod: true)
        case 0x21, 0x3F, 0x2026, 0x061F, 0x06D4, 0x0964, 0x0589:
            if case .closed = ending { return }
            ending = .open(isPeriod: false)
        case 0x3002, 0xFF01, 0xFF1F, 0xFF0E:
            ending = .closed(isPeriod: false, at: next)
        default: break
        }
    }

    @inline(__always)
    private static func isSpace(_ scalar: UInt32) -> Bool {
        scalar == 0x20 || scalar == 0xA0 || scalar == 0x2009 || scalar == 0x202F
    }

    /// Capitals that are set apart by single spaces: "Н А С Т О Я Щ И Й".
    private struct SpacedCapitals {
        /// The folded letters.
        var letters: [UInt32]
        /// The bytes of each.
        var places: [Range<Int>]

        /// Puts some of the letters into a word.
        func fill(_ word: inout FoldedWord, with range: Range<Int>) {
            word.begin(at: places[range.lowerBound].lowerBound)
            for index in range { word.append(letters[index]) }
            word.end = places[range.upperBound - 1].upperBound
        }
    }

    /// Reads capitals that are set apart by single spaces.
    ///
    /// - Returns: the letters, that of `word` first; nil when fewer than three stand so.
    private func spacedCapitals(
        after word: FoldedWord,
        _ text: Span<UInt8>,
        at space: Int,
        end: Int
    ) -> SpacedCapitals? {
        var run = SpacedCapitals(letters: [word.scalars[0]], places: [word.start..<word.end])
        var index = space
        while index < end {
            let (gap, letterStart) = UTF8Scalars.decode(text, at: index, end: end)
            guard Self.isSpace(gap), letterStart < end else { break }
            let (scalar, after) = UTF8Scalars.decode(text, at: letterStart, end: end)
            guard scalar < 0x1_0000 else { break }
            let value = UInt32(values[Int(scalar)])
            guard value > UInt32(FoldingTable.expanded), value != scalar else { break }
            if after < end {
                let (following, _) = UTF8Scalars.decode(text, at: after, end: end)
                guard following < 0x1_0000, values[Int(following)] == FoldingTable.separator else {
                    break
                }
            }
            run.letters.append(value)
            run.places.append(letterStart..<after)
            index = after
        }
        return run.letters.count >= 3 ? run : nil
    }
}
