internal import CaveatHTML
internal import CaveatModel
internal import CaveatText

/// The numbers of the items in a page's numbered lists.
///
/// Source: https://html.spec.whatwg.org/multipage/grouping-content.html#ordinal-value
struct ListNumbers {
    /// The nodes of the items, in order.
    private var items: [UInt32] = []
    /// For each of them its number.
    private var numbers: [ListNumber] = []

    /// Numbers all items of a page.
    init(_ page: Page) {
        let nodes = page.nodes
        guard let first = nodes.firstIndex(where: { $0.name == .ol }) else { return }
        let names = (
            start: page.names.id(of: "start"), reversed: page.names.id(of: "reversed"),
            type: page.names.id(of: "type")
        )
        /// What the next item of each open list gets.
        var lists: [Int: (next: Int, step: Int, style: ListNumber.Style)] = [:]
        var counts: [Int: Int]?
        /// The end of the outermost list that is open.
        var end = 0
        for index in first..<nodes.count {
            let node = nodes[index]
            guard index < end || node.name == .ol, node.kind == .element else { continue }
            end = max(end, node.name == .ol ? node.subtreeEnd.index : 0)
            let id = NodeID(index)
            switch node.name {
            case .ol:
                let isReversed = names.reversed.map { page.value(of: $0, in: id) != nil } ?? false
                let start = names.start.flatMap { Self.integer(page.string(of: $0, in: id)) }
                var first = start ?? 1
                if isReversed, start == nil {
                    let known = counts ?? Self.itemCounts(of: page)
                    counts = known
                    first = known[index] ?? 0
                }
                let style = names.type.flatMap { Self.style(page.string(of: $0, in: id)) }
                lists[index] = (first, isReversed ? -1 : 1, style ?? .decimal)
            case .li:
                let owner = Self.owner(of: node, in: page)
                guard var list = lists[owner] else { continue }
                if let value = Self.integer(page.string(of: .value, in: id)) { list.next = value }
                let style = names.type.flatMap { Self.style(page.string(of: $0, in: id)) }
                items.append(UInt32(truncatingIfNeeded: index))
                numbers.append(ListNumber(list.next, style: style ?? list.style))
                list.next += list.step
                lists[owner] = list
            default: continue
            }
        }
    }

    /// The number of an item; nil outside numbered lists.
    func number(of node: NodeID) -> ListNumber? {
        let place = items.indices.partitionPoint { Int(items[$0]) < node.index }
        return place < items.count && Int(items[place]) == node.index ? numbers[place] : nil
    }

    /// The list that an item counts in: the nearest one around it.
    private static func owner(of item: Node, in page: Page) -> Int {
        var current = item.parent.index
        for _ in 0..<mostBetween {
            switch page.nodes[current].name {
            case .ol, .ul: return current
            case .li, .body, .html: return -1
            default: current = page.nodes[current].parent.index
            }
        }
        return -1
    }

    /// Elements between an item and its list beyond this number are a page's own invention.
    private static let mostBetween = 4

    /// How many items each list has.
    private static func itemCounts(of page: Page) -> [Int: Int] {
        var counts: [Int: Int] = [:]
        for node in page.nodes where node.kind == .element && node.name == .li {
            counts[owner(of: node, in: page), default: 0] += 1
        }
        return counts
    }

    /// A number of at most nine digits, as in Markdown.
    private static func integer(_ text: String?) -> Int? {
        guard let text else { return nil }
        let trimmed = text.drop { $0 == " " || $0 == "\n" || $0 == "\t" }
        let sign = trimmed.first == "-" ? -1 : 1
        let digits = trimmed.drop { $0 == "-" || $0 == "+" }.prefix { ("0"..."9").contains($0) }
        guard digits.count <= 9 else { return nil }
        return Int(digits).map { $0 * sign }
    }

    private static func style(_ type: String?) -> ListNumber.Style? {
        switch type {
        case "1": .decimal
        case "a": .lowerLetters
        case "A": .upperLetters
        case "i": .lowerRoman
        case "I": .upperRoman
        default: nil
        }
    }
}
