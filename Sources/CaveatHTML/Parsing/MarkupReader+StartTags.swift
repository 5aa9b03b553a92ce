internal import CaveatModel

/// Start tags: their ends, and those whose attributes libxml2 misreads.
extension MarkupReader {
    /// Whether libxml2 may have misread the attributes of the tag at ``position``.
    ///
    /// It takes `@click="hidden = a > b"` for several attributes and an end of the tag, since it knows no
    /// names like `@click`. Such tags have a sign where a name should begin, or unpaired quotes.
    func mistrustsTag(before cursor: Int) -> Bool {
        let tag = source.span.extracting(position + 1..<cursor)
        let signs = tagSigns.span
        var quotes: UInt8 = 0
        var odd: UInt8 = 0
        var followsSpace: UInt8 = 0
        for index in 0..<tag.count {
            let sign = signs[Int(tag[index])]
            quotes ^= sign
            odd |= sign & followsSpace
            followsSpace = sign >> 1
        }
        return (quotes & 3) | (odd & 4) != 0
    }

    /// For each byte: 1 for `"`, 2 for `'`, 4 for signs with which no name begins, 8 for spaces.
    static let tagSigns: [UInt8] = (0...255).map { byte in
        switch byte {
        case 0x22: 1 | 4
        case 0x27: 2 | 4
        case ...0x20: 8
        case 0x21...0x2C, 0x3B...0x40, 0x5B...0x5E, 0x60, 0x7B...0x7E: 4
        default: 0
        }
    }

    /// Whether a tag's name ends before an offset: only white space, `/` and `>` end it.
    func endsName(at end: Int) -> Bool {
        guard end < source.count else { return true }
        return source[end].isHTMLSpace || source[end] == 0x3E || source[end] == 0x2F
    }

    /// Adds the element that begins at ``position``, of whose name libxml2 knows only the beginning.
    ///
    /// It reads `<scriptЖ>` as a script and would take all up to `</script>` for its content, so that it
    /// must begin anew behind the tag.
    mutating func misnamedStartTag(cursor: Int) {
        let nameEnd = StartTagScanner(source, at: position).nameEnd
        let spelling = source[position + 1..<nameEnd].map(\.lowercasedASCII)
        ownStartTag(tree.names.intern(String(decoding: spelling, as: UTF8.self)), cursor: cursor)
        if restart == nil, position < source.count { restart = position }
    }

    /// Adds the element that begins at ``position`` with its attributes as HTML says.
    mutating func ownStartTag(_ name: NameID, cursor: Int) {
        let start = position
        let first = tree.attributes.count
        var scanner = StartTagScanner(source, at: start)
        while let part = scanner.next() {
            let attribute =
                endTagNames.id(of: source, part.name, in: tree.names)
                ?? tree.names.intern(
                    String(decoding: source[part.name].map(\.lowercasedASCII), as: UTF8.self)
                )
            if tree.attributes[first...].contains(where: { $0.name == attribute }) { continue }
            guard tree.attributes.count - first < tree.limits.attributes else {
                tree.noteAttributes()
                break
            }
            let value = part.value.map { source.resolvingReferences(in: $0) } ?? []
            tree.appendAttribute(attribute, value: value)
        }
        scanner.skipToEnd()
        guard scanner.isClosed else {
            cutOff()
            return
        }
        let end = scanner.position
        open(
            name,
            firstAttribute: first,
            source: start..<end,
            isSelfClosing: source[end - 2] == 0x2F
        )
        if restart == nil, tagEnd(at: cursor).end != end { restart = end }
    }

    /// The end of the tag in which libxml2 stands at `cursor`.
    func tagEnd(at cursor: Int) -> (end: Int, isSelfClosing: Bool) {
        if source[cursor - 1] == 0x3E { return (cursor, source[cursor - 2] == 0x2F) }
        guard cursor < source.count else { return (cursor, false) }
        if source[cursor] == 0x3E { return (cursor + 1, source[cursor - 1] == 0x2F) }
        if source[cursor] == 0x2F, cursor + 1 < source.count, source[cursor + 1] == 0x3E {
            return (cursor + 2, true)
        }
        return (cursor, false)
    }

    /// Adds an element, and its content where that is text only.
    mutating func open(
        _ name: NameID,
        firstAttribute: Int,
        source tag: Range<Int>,
        isSelfClosing: Bool
    ) {
        position = tag.upperBound
        let isOpen = tree.startTag(
            name,
            firstAttribute: firstAttribute,
            source: tag,
            isSelfClosing: isSelfClosing
        )
        let isFramed = name == .iframe && isOpen && framedPage(in: tag)
        let traits = tree.traits(of: name)
        if !traits.isDisjoint(with: [.rawText, .escapableText]),
            isOpen || !(isSelfClosing && tree.openForeignRoots > 0)
        {
            textContent(of: name, traits, isShown: !isFramed)
        }
    }

    /// Resolves the references in the values of the tag at ``position`` by HTML's rules.
    ///
    /// - Parameter first: the index of its first attribute.
    mutating func resolveReferences(ofAttributesFrom first: Int) {
        var scanner = StartTagScanner(source, at: position)
        while let part = scanner.next() {
            guard let range = part.value,
                source.firstIndex(of: 0x26, in: range) != nil,
                let name = endTagNames.id(of: source, part.name, in: tree.names),
                let index = tree.attributes[first...].firstIndex(where: { $0.name == name })
            else { continue }
            tree.replaceValue(ofAttribute: index, with: source.resolvingReferences(in: range))
        }
    }
}
