internal import CaveatHTML
internal import CaveatModel
internal import CaveatText

/// What the class and id values of one page mean, each different name in them looked at once.
struct ClassCatalog {
    private struct Known {
        let name: Range<Int>
        let cues: ClassCues
    }

    /// The vocabularies of which a class of their scope was seen, as a bit for each.
    private(set) var scopes: UInt64 = 0
    /// The patterns for kinds of pages that classes of the page match, each once.
    private(set) var pages: [Int32] = []
    private let vocabularies: CompiledVocabularies
    private let words: ClassWords
    /// The names that were looked at, and the number of each by its hash.
    private var known: [Known] = []
    private var numbers = KeyNumbers(expecting: 512)
    /// What the values say that were looked at, and the number of each by its place.
    private var values: [ClassCues] = []
    private var valueNumbers = KeyNumbers(expecting: 512)
    /// Room for the patterns of one name.
    private var matched: [Int] = []

    /// Makes an empty catalog.
    init(vocabularies: CompiledVocabularies) {
        self.vocabularies = vocabularies
        words = ClassWords(index: vocabularies.cues)
        known.reserveCapacity(512)
        values.reserveCapacity(512)
    }

    /// The words of the class or id that an attribute of the page is.
    mutating func words(_ page: Page, attribute: UInt32) -> CueSet {
        cues(page, attribute: attribute).words
    }

    /// What class and id of an element say together, and whether it has a role.
    ///
    /// The id of a heading is made from its own words, so that links lead there.
    mutating func cues(_ page: Page, of node: NodeID) -> ClassCues {
        var result = ClassCues()
        let isHeading = page[node].name.isHeading
        for position in page[node].attributes {
            switch page.attributes[Int(position)].name {
            case .id where isHeading: break
            case .class, .id, .itemprop: result.formUnion(cues(page, attribute: position))
            case .role: result.hasRole = true
            default: break
            }
        }
        return result
    }

    private mutating func cues(_ page: Page, attribute: UInt32) -> ClassCues {
        let value = page.attributes[Int(attribute)].value
        guard !value.isEmpty else { return ClassCues() }
        let place = KeyNumbers.key(ofPlace: value.lowerBound)
        if let number = valueNumbers.number(of: place) { return values[number] }
        let cues = read(page.text.span, Int(value.lowerBound)..<Int(value.upperBound))
        valueNumbers.append(place)
        values.append(cues)
        return cues
    }

    /// Reads one value, name by name.
    private mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ClassCues {
        var cues = ClassCues()
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] > 0x20 else {
                index &+= 1
                continue
            }
            let start = index
            let hash = Self.readName(bytes, &index, to: range.upperBound)
            cues.formUnion(self.cues(ofName: start..<index, hash, bytes))
        }
        return cues
    }

    /// Reads to the end of a name, and hashes it.
    @inline(__always)
    private static func readName(
        _ bytes: Span<UInt8>,
        _ index: inout Int,
        to end: Int
    ) -> UInt64 {
        var hash = ByteHash()
        while index < end {
            let word = ByteWord(bytes, upTo: end, from: index)
            let spaces = word.marksOfSpace
            guard spaces == 0 else {
                let place = ByteWord.first(of: spaces)
                hash.feed(word.prefix(place))
                index &+= place
                break
            }
            hash.feed(word)
            index &+= ByteWord.count
        }
        index = min(index, end)
        return hash.value
    }

    /// What one class name or id says.
    private mutating func cues(
        ofName name: Range<Int>,
        _ hash: UInt64,
        _ bytes: Span<UInt8>
    ) -> ClassCues {
        let number = numbers.number(of: hash) { Self.areEqual(bytes, known[$0].name, name) }
        if let number { return known[number].cues }
        var cues = ClassCues()
        cues.words = words.cues(of: bytes.extracting(name))
        readPatterns(bytes, name, into: &cues)
        numbers.append(hash)
        known.append(Known(name: name, cues: cues))
        return cues
    }

    private static func areEqual(
        _ bytes: Span<UInt8>,
        _ known: Range<Int>,
        _ name: Range<Int>
    ) -> Bool {
        guard known.count == name.count else { return false }
        var index = known.lowerBound
        var other = name.lowerBound
        while index < known.upperBound {
            let word = ByteWord(bytes, upTo: known.upperBound, from: index)
            guard word == ByteWord(bytes, upTo: name.upperBound, from: other) else {
                return false
            }
            index &+= ByteWord.count
            other &+= ByteWord.count
        }
        return true
    }

    private mutating func readPatterns(
        _ bytes: Span<UInt8>,
        _ name: Range<Int>,
        into cues: inout ClassCues
    ) {
        matched.removeAll(keepingCapacity: true)
        vocabularies.findClasses(in: bytes, name, into: &matched)
        for number in matched {
            let pattern = vocabularies.patterns[number]
            if case .hint(let hint) = pattern.meaning {
                // Style sheets tell capitals from small letters.
                let isSpelledSo =
                    vocabularies.isOpen(class: number)
                    || name.map { bytes[$0] }.elementsEqual(pattern.spelling.utf8)
                if isSpelledSo { cues.words.formUnion(CueSet(hint)) }
            } else if case .page = pattern.meaning {
                if !pages.contains(Int32(number)) { pages.append(Int32(number)) }
            } else if pattern.meaning == nil {
                scopes |= 1 << UInt64(pattern.vocabulary)
            } else if vocabularies.universal >> UInt64(pattern.vocabulary) & 1 == 1 {
                if cues.universal < 0 { cues.universal = Int32(number) }
            } else if cues.specific < 0 {
                cues.specific = Int32(number)
            }
        }
    }
}
