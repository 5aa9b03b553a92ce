internal import CaveatModel

/// Start tags and their attributes, which are read as HTML says.
extension MarkupReader {
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
        startTag(names.intern(source, position + 1..<nameEnd, in: &tree.names), cursor: cursor)
        if restart == nil, position < source.count { restart = position }
    }

    /// Adds the element that begins at ``position``.
    ///
    /// - Parameters:
    ///   - name: its name.
    ///   - cursor: where libxml2 stands, in the tag.
    mutating func startTag(_ name: NameID, cursor: Int) {
        let start = position
        let first = tree.attributes.count
        var scanner = StartTagScanner(source, at: start)
        while let part = scanner.next() {
            let attribute = names.intern(source, part.name, in: &tree.names)
            if tree.hasAttribute(attribute, from: first) { continue }
            guard tree.attributes.count - first < tree.limits.attributes else {
                tree.noteAttributes()
                break
            }
            append(attribute, value: part.value ?? part.name.upperBound..<part.name.upperBound)
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
        if restart == nil, cursor > end { restart = end }
    }

    /// Adds an attribute, with the references in its value resolved.
    private mutating func append(_ name: NameID, value range: Range<Int>) {
        guard !range.isEmpty else {
            tree.appendAttribute(name, value: EmptyCollection())
            return
        }
        let slot = values.slot(of: source, range)
        if let slot, let place = values.place(of: source, range, slot, in: tree.text) {
            tree.appendAttribute(name, sharing: place)
        } else if source.firstIndex(of: 0x26, in: range) != nil {
            tree.appendAttribute(name, value: source.resolvingReferences(in: range))
        } else {
            let place = tree.appendAttribute(name, value: source[range])
            if let slot { values.note(place, slot) }
        }
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
}
