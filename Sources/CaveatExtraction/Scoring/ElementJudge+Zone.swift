internal import CaveatHTML
internal import CaveatModel

/// Where on the page an element puts what stands in it.
///
/// The zone and the fate of a text are two things: on a page that is nearly all footer, as one that
/// withholds an article is, the footer's text is kept, and it still stands in the footer.
extension ElementJudge {
    /// The longest text of a page, in letters, on which shares of the text say nothing.
    static let tinyPage: Int32 = 300

    /// The zone that a verdict puts the element in; nil to leave it where it is.
    func zone(of verdict: ElementVerdicts.Verdict) -> Zone? {
        if element.name == .dialog || element.cues.words.contains(.modal) { return .modal }
        guard case .removed(let category) = verdict.disposition else { return nil }
        return switch category {
        case .navigation, .accessibilityLink, .pagination: .navigation
        case .banner: .banner
        case .comments: .comments
        case .footer: .footer
        case .consent: .modal
        case .related, .advertisement, .share, .subscription, .mediaPlayer: .aside
        case .form, .hidden, .script, .caption, .unselected: nil
        }
    }

    /// The zone of an element about which no verdict was passed; nil to leave it where it is.
    func zoneWithoutVerdict(on page: Page) -> Zone? {
        guard !holdsHeadline else { return nil }
        if let zone = zoneOfRole(on: page) ?? zoneOfTag() { return zone }
        let words = element.cues.words
        guard isJudgedByWords else { return nil }
        if words.contains(.aside), share < Self.wordShare { return .aside }
        guard isPageTiny else { return nil }
        if words.contains(.modal) || words.contains(.consent) { return .modal }
        if words.contains(.comments) { return .comments }
        if words.contains(.banner) { return .banner }
        return words.contains(.footer) ? .footer : nil
    }

    private func zoneOfTag() -> Zone? {
        switch element.name {
        case .aside: .aside
        case .dialog: .modal
        case .footer: isInArticle ? nil : .footer
        case .header: isInArticle ? nil : .banner
        default: nil
        }
    }

    private func zoneOfRole(on page: Page) -> Zone? {
        guard let role = page.value(of: .role, in: NodeID(Int(element.node))), !role.isEmpty else {
            return nil
        }
        return switch String(decoding: role, as: UTF8.self) {
        case "dialog", "alertdialog": .modal
        case "alert", "banner": .banner
        case "contentinfo": .footer
        case "complementary": .aside
        default: nil
        }
    }
}
