internal import CaveatHTML
internal import CaveatModel

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
    private let words = CueWords.index
    private var index = HashIndex()
    private var known: [Known] = []
    /// What the values say that were looked at.
    private var values: [ClassCues] = []
    /// The index in ``values`` of the value of each attribute; -1 where it was not looked at.
    private var valueOfAttribute: [Int32] = []
    private var styleID: NameID??

    /// Makes an empty catalog.
    init(vocabularies: CompiledVocabularies) {
        self.vocabularies = vocabularies
        known.reserveCapacity(512)
    }

    /// The id of the attribute `style`; nil when no element of the page has one.
    mutating func styleName(_ page: Page) -> NameID? {
        if let styleID { return styleID }
        let id = page.names.id(of: "style")
        styleID = .some(id)
        return id
    }

    /// The words of the class or id that an attribute of the page is.
    mutating func words(_ page: Page, attribute: UInt32) -> CueSet {
        cues(page, attribute: attribute).words
    }

    /// What class and id of an element say together.
    ///
    /// The id of a heading is made from its own words, so that links lead there.
    mutating func cues(_ page: Page, of node: NodeID) -> ClassCues {
        var result = ClassCues()
        let isHeading = page[node].name.isHeading
        for position in page[node].attributes {
            switch page.attributes[Int(position)].name {
            case .id where isHeading: break
            case .class, .id, .itemprop: result.formUnion(cues(page, attribute: position))
            default: break
            }
        }
        return result
    }

    private mutating func cues(_ page: Page, attribute: UInt32) -> ClassCues {
        let value = page.attributes[Int(attribute)].value
        guard !value.isEmpty else { return ClassCues() }
        if valueOfAttribute.isEmpty {
            valueOfAttribute = [Int32](repeating: -1, count: page.attributes.count)
        }
        let place = valueOfAttribute[Int(attribute)]
        if place >= 0 { return values[Int(place)] }
        let cues = read(page.text.span, Int(value.lowerBound)..<Int(value.upperBound))
        valueOfAttribute[Int(attribute)] = Int32(values.count)
        values.append(cues)
        return cues
    }

    /// Reads one value, name by name.
    private mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ClassCues {
        var cues = ClassCues()
        var index = range.lowerBound
        while index < range.upperBound {
            while index < range.upperBound, bytes[index] <= 0x20 { index &+= 1 }
            let start = index
            var hash = FNV.seed
            while index < range.upperBound, bytes[index] > 0x20 {
                hash = FNV.feed(hash, UInt32(bytes[index]))
                index &+= 1
            }
            guard index > start else { break }
            cues.formUnion(self.cues(ofName: start..<index, hash, bytes))
        }
        return cues
    }

    /// What one class name or id says.
    private mutating func cues(
        ofName name: Range<Int>,
        _ hash: UInt64,
        _ bytes: Span<UInt8>
    ) -> ClassCues {
        if let place = index.first(for: hash) {
            let first = known[Int(place)]
            if Self.areEqual(bytes, first.name, name) { return first.cues }
        }
        var cues = ClassCues()
        readWords(bytes, name, into: &cues)
        readPatterns(bytes, name, into: &cues)
        if CueWords.concealing.contains(where: { Self.equals(bytes, name, $0) }) {
            cues.words.insert(.concealed)
        }
        index.insert(Int32(known.count), for: hash)
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
            guard bytes[index] == bytes[other] else { return false }
            index &+= 1
            other &+= 1
        }
        return true
    }

    private static func equals(_ bytes: Span<UInt8>, _ name: Range<Int>, _ word: [UInt8]) -> Bool {
        guard name.count == word.count else { return false }
        return name.indices.allSatisfy { bytes[$0] == word[$0 - name.lowerBound] }
    }

    private mutating func readPatterns(
        _ bytes: Span<UInt8>,
        _ name: Range<Int>,
        into cues: inout ClassCues
    ) {
        var matched: [Int] = []
        vocabularies.forEachClass(bytes, name) { matched.append($0) }
        for number in matched {
            let pattern = vocabularies.patterns[number]
            if case .page = pattern.meaning {
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

    /// Words up to this length in letters turn up in random ids.
    private static let shortWord = 3

    /// Looks up the words of one class name, their neighbouring pairs and the whole.
    private func readWords(
        _ bytes: Span<UInt8>,
        _ name: Range<Int>,
        into cues: inout ClassCues
    ) {
        var whole = FNV.seed
        var word = FNV.seed
        var pair = FNV.seed
        var start = name.lowerBound
        var length = 0
        var parts = 0
        var previous: UInt8 = 0
        var found: UInt32 = 0
        func look(_ hash: UInt64) {
            words.forEach(hash) { found |= UInt32($0) }
        }
        func endWord(at end: Int) {
            guard length > 0 else { return }
            if length > Self.shortWord || !Self.isAmongDigits(bytes, start..<end, in: name) {
                look(word)
                if parts > 0 { look(pair) }
            }
            parts += 1
            pair = word
            word = FNV.seed
            length = 0
        }
        for index in name {
            let byte = bytes[index]
            guard ASCII.isLetter(byte) else {
                endWord(at: index)
                previous = byte
                continue
            }
            if byte & 0x20 == 0, previous & 0x20 != 0 { endWord(at: index) }
            if length == 0 { start = index }
            let small = UInt32(byte | 0x20)
            word = FNV.feed(word, small)
            whole = FNV.feed(whole, small)
            if parts > 0 { pair = FNV.feed(pair, small) }
            length += 1
            previous = byte
        }
        let isSeveral = length > 0 && parts > 1
        endWord(at: name.upperBound)
        if isSeveral { look(whole) }
        cues.words.formUnion(CueSet(rawValue: found))
    }

    /// Whether letters stand between digits, as `ad` in `1ad269af`, which is a number and no word.
    private static func isAmongDigits(
        _ bytes: Span<UInt8>,
        _ word: Range<Int>,
        in name: Range<Int>
    ) -> Bool {
        if word.lowerBound > name.lowerBound, ASCII.isDigit(bytes[word.lowerBound &- 1]) {
            return true
        }
        var index = word.upperBound
        while index < name.upperBound, ASCII.isDigit(bytes[index]) { index &+= 1 }
        return index > word.upperBound && index < name.upperBound && ASCII.isLetter(bytes[index])
    }
}
