internal import CaveatModel

/// What phrases and class names of vocabularies say about the kind of a page.
struct PhraseSigns {
    /// Where a phrase stands.
    enum Place: Hashable {
        /// In the `<title>`.
        case title
        /// In the title that the page shows.
        case heading
        /// In another block.
        case text
        /// It is a class name or an id.
        case attribute
    }

    /// A phrase that was found.
    struct Sign: Hashable {
        /// What kind of page it speaks for.
        let kind: PageKind
        /// Where it stands.
        let place: Place
        /// As the vocabulary writes it.
        let spelling: String
    }

    /// What was found, each only once.
    private(set) var signs: [Sign] = []
    /// Whether each block is a phrase that speaks for a cookie wall.
    private(set) var consentBlocks: Set<Int> = []

    /// Looks up the title of a page, and sorts what was found in its blocks and classes.
    init(
        _ outline: Segmentation,
        _ classification: Classification,
        title: String?,
        phrases: PhraseHits,
        classes: [Int32],
        active: UInt64,
        _ vocabularies: CompiledVocabularies
    ) {
        for part in title.map(DeclaredTitle.parts) ?? [] {
            let bytes = Array(part.utf8)
            var found: [Int] = []
            vocabularies.findPhrases(in: bytes.span, 0..<bytes.count, into: &found)
            for number in found { add(number, at: .title, active, vocabularies) }
        }
        let heading = Self.heading(outline, classification)
        for (block, pattern) in phrases.pages
        where Self.isShown(Int(block), outline, classification) {
            add(Int(pattern), at: Int(block) == heading ? .heading : .text, active, vocabularies)
            if case .page(.cookieWall) = vocabularies.patterns[Int(pattern)].meaning {
                consentBlocks.insert(Int(block))
            }
        }
        for number in classes { add(Int(number), at: .attribute, active, vocabularies) }
    }

    private mutating func add(
        _ number: Int,
        at place: Place,
        _ active: UInt64,
        _ vocabularies: CompiledVocabularies
    ) {
        let pattern = vocabularies.patterns[number]
        guard case .page(let kind) = pattern.meaning,
            active >> UInt64(pattern.vocabulary) & 1 == 1
        else { return }
        let sign = Sign(kind: kind, place: place, spelling: pattern.spelling)
        if !signs.contains(sign) { signs.append(sign) }
    }

    /// Whether a block is shown, at least to readers without scripts.
    private static func isShown(
        _ index: Int,
        _ outline: Segmentation,
        _ classification: Classification
    ) -> Bool {
        guard classification.decisions[index].disposition == .removed(.hidden) else { return true }
        var element = Int(outline.blocks[index].element)
        var isInNoscript = false
        while element >= 0 {
            switch outline.elements[element].hiding {
            case .none: break
            case .noscript: isInNoscript = true
            default: return false
            }
            element = Int(outline.elements[element].parent)
        }
        return isInNoscript
    }

    /// The block with the title that the page shows, or else its first heading, or its first text.
    private static func heading(
        _ outline: Segmentation,
        _ classification: Classification
    ) -> Int? {
        if let headline = classification.headline { return headline }
        let shown = outline.blocks.indices.filter {
            outline.blocks[$0].origin == .text
                && classification.decisions[$0].disposition != .removed(.hidden)
        }
        return shown.first { outline.blocks[$0].form == .heading && outline.blocks[$0].level == 1 }
            ?? shown.first { outline.blocks[$0].form == .heading } ?? shown.first
    }

    /// What speaks for a kind, one sign for each spelling, those in titles first.
    func signs(for kind: PageKind) -> [Sign] { signs.filter { $0.kind == kind } }

    /// Whether anything speaks for a kind.
    func isAny(for kind: PageKind) -> Bool { signs.contains { $0.kind == kind } }

    /// Whether a phrase for a kind stands at a place.
    func isAny(for kind: PageKind, at place: Place) -> Bool {
        signs.contains { $0.kind == kind && $0.place == place }
    }

    /// How many different spellings for a kind stand outside the titles, class names left out.
    func textCount(for kind: PageKind) -> Int {
        Set(
            signs.filter { $0.kind == kind && $0.place != .title && $0.place != .attribute }
                .map(\.spelling)
        ).count
    }

    /// In how many ways phrases and classes speak for a kind: title, shown text, class names.
    func weight(for kind: PageKind) -> Int {
        (isAny(for: kind, at: .title) ? 1 : 0) + min(2, textCount(for: kind))
            + (isAny(for: kind, at: .attribute) ? 1 : 0)
    }

    /// What speaks for a kind, in plain words.
    func words(for kind: PageKind) -> [String] {
        var words: [String] = []
        for (place, name) in [
            (Place.title, "its title says"), (.heading, "its heading says"),
            (.text, "its text says"), (.attribute, "it has the class"),
        ] {
            guard let sign = signs.first(where: { $0.kind == kind && $0.place == place })
            else { continue }
            // The vocabulary's words, not the page's.
            words.append("\(name) “\(String(sign.spelling.map { $0 == "*" ? "…" : $0 }))”")
        }
        return words
    }
}
