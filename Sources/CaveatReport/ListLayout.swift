internal import CaveatModel

/// Where the items of a list stand and what marks them.
///
/// An item may be one step deeper than the one before and no more: in Markdown a larger indent would
/// be code.
struct ListLayout {
    /// The form that the list is written in.
    enum Form {
        /// Plain text, where any number may stand.
        case text
        /// Markdown; other marks keep an alternate list apart from the one right before it.
        case markdown(isAlternate: Bool)
    }

    /// What stands before the text of a passage.
    struct Mark: Equatable {
        /// What stands before its first line; white space alone for a further paragraph of an item.
        let first: String
        /// What stands before each other line.
        let rest: String
        /// Whether the passage goes on with the item of the one before.
        let goesOn: Bool
    }

    /// The columns at which the text of each open item begins, outermost first.
    private var indents: [Int] = []
    private var base = 1
    private var item: ElementID?
    private let form: Form

    /// Makes an empty list.
    init(_ form: Form) {
        self.form = form
    }

    /// Goes on to the next passage of the list.
    ///
    /// - Parameters:
    ///   - level: its level as the page has it, 1 and up.
    ///   - place: the item that it is part of; nil when that is not known.
    /// - Returns: what stands before it.
    mutating func advance(to level: Int, in place: ListPlace?) -> Mark {
        if let place, place.item == item, let last = indents.last {
            let indent = String(repeating: " ", count: last)
            return Mark(first: indent, rest: indent, goesOn: true)
        }
        if indents.isEmpty { base = level }
        let depth = min(max(level - base, 0), indents.count)
        indents.removeSubrange(depth...)
        let start = indents.last ?? 0
        let (mark, width) = mark(place?.number)
        indents.append(start + width)
        item = place?.item
        return Mark(
            first: String(repeating: " ", count: start) + mark,
            rest: String(repeating: " ", count: start + width),
            goesOn: false
        )
    }

    /// The mark of an item and the columns by which its text is set in.
    private func mark(_ number: ListNumber?) -> (String, Int) {
        let (bullet, stop) =
            switch form {
            case .text, .markdown(isAlternate: false): ("- ", ".")
            case .markdown(isAlternate: true): ("* ", ")")
            }
        guard let number else { return (bullet, bullet.utf8.count) }
        let text = "\(number.text)\(stop) "
        if case .markdown = form, number.style != .decimal || number.value < 0 {
            // Markdown has no lists of letters: the letter is the text of a plain item.
            return ("\(bullet)\(text)", bullet.utf8.count)
        }
        return (text, text.utf8.count)
    }
}

/// The item of a list that a block is part of, as the page marks it up.
struct ListPlace {
    /// The item.
    let item: ElementID
    /// The outermost list around it.
    let list: ElementID
    /// Its number when the list is numbered.
    let number: ListNumber?
    /// Whether it explains the item before it, as `dd` does.
    let isExplanation: Bool

    /// Finds the item that an element stands in; nil outside lists.
    init?(of element: ElementID?, in article: Article) {
        var item: ElementID?
        var list: ElementID?
        var current = element
        while let id = current {
            let element = article.elements[id.index]
            switch element.name {
            case "li", "dt", "dd":
                if item == nil { item = id }
            case "ol", "ul", "dl":
                if item != nil { list = id }
            default: break
            }
            current = element.parent
        }
        guard let item, let list else { return nil }
        let element = article.elements[item.index]
        self.item = item
        self.list = list
        number = element.number
        isExplanation = element.name == "dd"
    }
}
