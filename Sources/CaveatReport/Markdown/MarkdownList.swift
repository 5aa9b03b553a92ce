internal import CaveatModel

/// Where the items of a list stand and what marks them.
///
/// An item may be one step deeper than the one before and no more: a larger indent would be code.
struct MarkdownList {
    /// The columns at which the text of each open item begins, outermost first.
    private var indents: [Int] = []
    private var base = 1
    private var item: ElementID?
    private let isAlternate: Bool

    /// Makes an empty list.
    ///
    /// - Parameter isAlternate: whether the list follows another one without text between them; other
    ///   marks keep the two apart.
    init(isAlternate: Bool) {
        self.isAlternate = isAlternate
    }

    /// Goes on to the next passage of the list.
    ///
    /// - Parameters:
    ///   - level: its level as the page has it, 1 and up.
    ///   - place: the item that it is part of; nil when that is not known.
    /// - Returns: what comes before its text, and what before each further line of it.
    mutating func advance(to level: Int, in place: ListPlace?) -> (mark: String, indent: String) {
        if let place, place.item == item, let last = indents.last {
            // A further paragraph of the same item.
            let indent = String(repeating: " ", count: last)
            return ("\n\(indent)", indent)
        }
        if indents.isEmpty { base = level }
        let depth = min(max(level - base, 0), indents.count)
        indents.removeSubrange(depth...)
        let start = String(repeating: " ", count: indents.last ?? 0)
        let mark =
            if let number = place?.number {
                "\(start)\(number)\(isAlternate ? ")" : ".") "
            } else {
                "\(start)\(isAlternate ? "*" : "-") "
            }
        indents.append(mark.utf8.count)
        item = place?.item
        return (mark, String(repeating: " ", count: mark.utf8.count))
    }
}

/// The item of a list that a block is part of, as the page marks it up.
struct ListPlace {
    /// The item.
    let item: ElementID
    /// The outermost list around it.
    let list: ElementID
    /// Its number, 1 and up, when the list is numbered.
    let number: Int?
    /// Whether it explains the item before it, as `dd` does.
    let isExplanation: Bool

    /// Finds the item that an element stands in; nil outside lists.
    init?(of element: ElementID?, in article: Article) {
        var item: ElementID?
        var list: ElementID?
        var isNumbered = false
        var current = element
        while let id = current {
            let element = article.elements[id.index]
            switch element.name {
            case "li", "dt", "dd":
                if item == nil { item = id }
            case "ol", "ul", "dl":
                if list == nil { isNumbered = element.name == "ol" }
                if item != nil { list = id }
            default: break
            }
            current = element.parent
        }
        guard let item, let list else { return nil }
        let element = article.elements[item.index]
        self.item = item
        self.list = list
        number = isNumbered && element.name == "li" ? element.ordinal : nil
        isExplanation = element.name == "dd"
    }
}
