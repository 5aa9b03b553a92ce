internal import CaveatModel

/// The rules for tags.
///
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#tree-construction
extension TreeBuilder {
    /// Adds an element; its attributes are those appended since `firstAttribute`.
    ///
    /// - Parameters:
    ///   - name: the element's name.
    ///   - firstAttribute: the number of attributes before its own.
    ///   - source: where its start tag stands.
    ///   - isSelfClosing: whether the tag ends in `/>`, which counts in `svg` and `math` only.
    /// - Returns: whether the element is open now.
    mutating func startTag(
        _ name: NameID,
        firstAttribute: Int,
        source: Range<Int>,
        isSelfClosing: Bool
    ) -> Bool {
        let traits = traits(of: name)
        let attributes = firstAttribute..<self.attributes.count
        switch name {
        case .html:
            guard stack.count == 1 else { return false }
            open(.html, traits: traits, attributes: attributes, source: source)
            return true
        case .head:
            guard phase == .beforeHead else { return false }
            openHead(attributes: attributes, source: source)
            return true
        case .body:
            guard phase != .body else { return false }
            openBody(attributes: attributes, source: source)
            return true
        default:
            break
        }
        if phase != .body {
            if traits.contains(.metadata) {
                if phase == .beforeHead { openHead() }
            } else if isAtHeadLevel {
                openBody()
            }
        }
        if name == .form, stack.contains(where: { $0.name == .form }) { return false }
        if openForeignRoots > 0, traits.contains(.leavesForeign) { leaveForeign() }
        closeElements(before: name, traits)
        let closesItself =
            isSelfClosing && (openForeignRoots > 0 || traits.contains(.foreignRoot))
        if traits.contains(.void) || closesItself {
            append(.element, name: name, attributes: attributes, source: source)
            return false
        }
        guard stack.count <= limits.depth else {
            if flattened.isEmpty { note(.limitReached(.depth, value: limits.depth)) }
            flattened.append(name)
            return false
        }
        open(name, traits: traits, attributes: attributes, source: source)
        return true
    }

    /// Closes what an end tag closes; an end tag that closes nothing is ignored.
    mutating func endTag(_ name: NameID) {
        // No further out, or a page of nothing but stray end tags would cost the square of its length.
        if let index = flattened.suffix(64).lastIndex(of: name) {
            flattened.removeSubrange(index...)
            return
        }
        let traits = traits(of: name)
        switch name {
        case .html, .head, .body:
            // What follows still belongs into the body: `</html><p>` opens no second document.
            return
        case .p:
            if openParagraphs > 0, let depth = depth(of: .p, within: .button) {
                close(to: depth)
            } else if phase == .body {
                // Browsers show an empty paragraph, which counts among its siblings.
                flushText()
                append(.element, name: .p, source: 0..<0)
            }
        case .li:
            if let depth = depth(of: .li, within: .list) { close(to: depth) }
        default:
            if traits.contains(.heading) {
                if let depth = depthOfHeading() { close(to: depth) }
            } else if traits.contains(.tablePart) {
                if let depth = depth(of: name, within: .table) { close(to: depth) }
            } else if traits.contains(.closesContent) {
                if let depth = depth(of: name, within: .plain) { close(to: depth) }
            } else if traits.contains(.formatting) {
                endFormatting(name)
            } else {
                endOrdinary(name)
            }
        }
    }

    /// Whether a text or an ordinary tag here would begin the body.
    var isAtHeadLevel: Bool {
        let name = current.name
        return name == .head || name == .html || name == .none
    }

    /// Opens the body, and whatever must be around it.
    mutating func openBody(attributes: Range<Int> = 0..<0, source: Range<Int> = 0..<0) {
        openHTML()
        close(to: 2)
        phase = .body
        open(.body, traits: traits(of: .body), attributes: attributes, source: source)
    }

    private mutating func openHead(attributes: Range<Int> = 0..<0, source: Range<Int> = 0..<0) {
        openHTML()
        phase = .head
        open(.head, traits: traits(of: .head), attributes: attributes, source: source)
    }

    private mutating func openHTML() {
        if stack.count == 1 { open(.html, traits: traits(of: .html), source: 0..<0) }
    }

    /// Closes what the start tag of an element implies to be at its end.
    private mutating func closeElements(before name: NameID, _ traits: ElementTraits) {
        if traits.contains(.tablePart), name != .table {
            closeTableParts(before: name)
            openTableParts(around: name)
            return
        }
        switch name {
        case .li:
            closeItem(named: .li, or: .li)
        case .dd, .dt:
            closeItem(named: .dd, or: .dt)
        case .option:
            if current.name == .option { close(to: stack.count - 1) }
        case .optgroup:
            if current.name == .option { close(to: stack.count - 1) }
            if current.name == .optgroup { close(to: stack.count - 1) }
        case .rb, .rt, .rp, .rtc:
            while current.name == .rt || current.name == .rp || current.name == .rb {
                close(to: stack.count - 1)
            }
        case .a:
            if let depth = depth(of: .a, within: .plain) { endFormatting(at: depth) }
        case .button:
            if let depth = depth(of: .button, within: .plain) { close(to: depth) }
        default:
            break
        }
        if traits.contains(.closesParagraph), openParagraphs > 0,
            let depth = depth(of: .p, within: .button)
        {
            close(to: depth)
        }
        if traits.contains(.heading), current.traits.contains(.heading) {
            close(to: stack.count - 1)
        }
    }

    /// Closes an open list item of the same list.
    private mutating func closeItem(named first: NameID, or second: NameID) {
        var depth = stack.count - 1
        while depth > 0 {
            let element = stack[depth]
            if element.name == first || element.name == second {
                close(to: depth)
                return
            }
            if element.traits.contains(.special), element.name != .div, element.name != .p,
                element.name != .address
            {
                return
            }
            depth -= 1
        }
    }

    /// Closes the cell, row or section before the next one.
    private mutating func closeTableParts(before name: NameID) {
        var depth = stack.count - 1
        while depth > 0 {
            switch stack[depth].name {
            case .table, .template, .html:
                close(to: depth + 1)
                return
            case .tr where name == .td || name == .th:
                close(to: depth + 1)
                return
            case .tbody where Self.isInSection(name), .thead where Self.isInSection(name),
                .tfoot where Self.isInSection(name):
                close(to: depth + 1)
                return
            case .colgroup where name == .col:
                close(to: depth + 1)
                return
            case .body:
                // A cell without a table: nothing to close.
                return
            default:
                depth -= 1
            }
        }
    }

    /// Opens the section and the row that a row or a cell implies.
    private mutating func openTableParts(around name: NameID) {
        guard Self.isInSection(name) else { return }
        if current.name == .table {
            open(.tbody, traits: traits(of: .tbody), source: 0..<0)
        }
        if name != .tr,
            current.name == .tbody || current.name == .thead || current.name == .tfoot
        {
            open(.tr, traits: traits(of: .tr), source: 0..<0)
        }
    }

    private static func isInSection(_ name: NameID) -> Bool {
        name == .tr || name == .td || name == .th
    }

    /// Ends bold, a link or the like.
    ///
    /// Where blocks are open inside, they stay inside; the element ends together with them instead of
    /// being split, since an arena in document order cannot move them out.
    private mutating func endFormatting(_ name: NameID) {
        if let depth = depth(of: name, within: .plain) { endFormatting(at: depth) }
    }

    private mutating func endFormatting(at depth: Int) {
        var inner = depth + 1
        while inner < stack.count {
            if stack[inner].traits.contains(.special) {
                stack[depth].isEnded = true
                return
            }
            inner += 1
        }
        close(to: depth)
    }

    private mutating func endOrdinary(_ name: NameID) {
        var depth = stack.count - 1
        while depth > 0 {
            if stack[depth].name == name {
                close(to: depth)
                return
            }
            if stack[depth].traits.contains(.special) { return }
            depth -= 1
        }
    }

    /// Ends an `svg` or `math` that somebody forgot to close.
    private mutating func leaveForeign() {
        var depth = stack.count - 1
        while depth > 0 {
            let element = stack[depth]
            if element.name == .foreignObject || element.name == .desc || element.name == .title {
                return
            }
            if element.traits.contains(.foreignRoot) {
                close(to: depth)
                return
            }
            depth -= 1
        }
    }

    /// How far a search for an open element reaches.
    private enum Reach {
        /// To the next element that bounds a scope.
        case plain
        /// To the next scope or button.
        case button
        /// To the next scope or list.
        case list
        /// To the next table.
        case table
    }

    /// The place on the stack of the innermost open element of a name; nil when it is out of reach.
    private func depth(of name: NameID, within reach: Reach) -> Int? {
        var depth = stack.count - 1
        while depth > 0 {
            let element = stack[depth]
            if element.name == name, !element.isEnded { return depth }
            switch reach {
            case .plain:
                if element.traits.contains(.scope) { return nil }
            case .button:
                if element.traits.contains(.scope) || element.name == .button { return nil }
            case .list:
                if !element.traits.isDisjoint(with: [.scope, .listScope]) { return nil }
            case .table:
                if element.name == .table || element.name == .template { return nil }
            }
            depth -= 1
        }
        return nil
    }

    private func depthOfHeading() -> Int? {
        var depth = stack.count - 1
        while depth > 0 {
            if stack[depth].traits.contains(.heading) { return depth }
            if stack[depth].traits.contains(.scope) { return nil }
            depth -= 1
        }
        return nil
    }
}
