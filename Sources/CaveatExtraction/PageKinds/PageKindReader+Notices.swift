internal import CaveatHTML
internal import CaveatModel
internal import CaveatText

/// Pages that say one thing and hold next to no text: challenges, errors, logins, cookie walls.
extension PageKindReader {
    /// The most letters of running text beside two phrases, and beside one.
    private static let mostText: Int32 = 450
    private static let mostTextBesideOne: Int32 = 160

    /// A page that asks the browser to prove something.
    var challenge: KindJudgement? { notice(.challenge, besides: nil) }

    /// A page that a server sends in place of another.
    var error: KindJudgement? { notice(.error, besides: nil) }

    /// A form that asks for a name and a password.
    var login: KindJudgement? {
        guard phrases.isAny(for: .login) || address.words(for: .login) != nil else { return nil }
        // Asked for only now, since the whole page is looked through.
        let field = holdsPasswordField ? "it has a field for a password" : nil
        let words = [field, address.words(for: .login)].compactMap(\.self)
        guard field != nil || words.count + phrases.weight(for: .login) > 2 else { return nil }
        return notice(.login, besides: words)
    }

    /// Judges by phrases and by what else was found.
    private func notice(_ kind: PageKind, besides others: [String]?) -> KindJudgement? {
        let others = others ?? []
        guard phrases.isAny(for: kind) || !others.isEmpty else { return nil }
        let isNamed =
            phrases.isAny(for: kind, at: .title) || phrases.isAny(for: kind, at: .heading)
            || address.words(for: kind) != nil
        guard isNamed else { return nil }
        let weight = phrases.weight(for: kind) + others.count
        guard text.letters <= (weight > 1 ? Self.mostText : Self.mostTextBesideOne) else {
            return nil
        }
        return judge(kind, phrases.words(for: kind) + others + [extent(text.letters)])
    }

    private var holdsPasswordField: Bool {
        page.nodes.indices.contains { index in
            guard page.nodes[index].name == .input,
                let type = page.value(of: .type, in: NodeID(index))
            else { return false }
            return type.map(ASCII.lowercased).elementsEqual("password".utf8)
        }
    }

    // MARK: Cookie walls

    /// The most letters, those of links and labels included, that speak of something else than cookies.
    private static let mostOtherText: Int32 = 200
    /// The most letters in links, wherever on the page.
    private static let mostLinked: Int32 = 1_000

    /// A page that shows nothing but the question about cookies.
    var cookieWall: KindJudgement? {
        let count = phrases.textCount(for: .cookieWall)
        let isTitled = phrases.isAny(for: .cookieWall, at: .title)
        // A wall has no menus and lists behind it.
        guard classification.evidence.linkedBefore.last ?? 0 <= Self.mostLinked else { return nil }
        guard count > 1 || count > 0 && isTitled else { return nil }
        var other: Int32 = 0
        for (index, block) in outline.blocks.enumerated() where isReadable(index) {
            let isConsent =
                phrases.consentBlocks.contains(index) || isInDialogueOrFoot(block.element)
                || speaksOfCookies(outline.text[outline.range(of: index)])
            if isConsent { continue }
            // A title of something else is of an article that is there, or is to come.
            if block.form == .heading, block.level <= 2 { return nil }
            other += classification.features[index].length
            guard other <= Self.mostOtherText else { return nil }
        }
        let extent = other == 0 ? "no other text" : "\(other) letters of other text"
        return judge(.cookieWall, phrases.words(for: .cookieWall) + [extent])
    }

    private func isReadable(_ index: Int) -> Bool {
        guard outline.blocks[index].origin == .text else { return false }
        switch classification.decisions[index].disposition {
        case .removed(.hidden), .removed(.footer), .removed(.navigation), .removed(.script):
            return false
        default: return true
        }
    }

    /// Whether an element stands in one whose class says that it asks for consent, or in a foot or menu.
    private func isInDialogueOrFoot(_ element: Int32) -> Bool {
        var index = Int(element)
        while index >= 0 {
            let element = outline.elements[index]
            if element.cues.words.contains(.consent) || element.name == .footer
                || element.name == .nav
            {
                return true
            }
            index = Int(outline.elements[index].parent)
        }
        return false
    }

    /// Whether a text speaks of cookies; only asked on pages with phrases of a cookie wall.
    private func speaksOfCookies(_ text: ArraySlice<UInt8>) -> Bool {
        let small = text.map(ASCII.lowercased)
        return words.cookies.contains { word in
            guard small.count >= word.count else { return false }
            return (0...small.count - word.count).contains { start in
                small[start] == word[0] && small[start..<start + word.count].elementsEqual(word)
            }
        }
    }
}
