/// The elements that the phrases of each list may begin with.
struct ListFirsts {
    /// For each list the elements in ascending order; 0, which is no element, among them when its phrases
    /// may begin with any word.
    var all: [[UInt32]] { firsts.map { ($0 ?? []).sorted() } }

    private let table: PhraseTable
    /// What is known of the lists so far.
    private var firsts: [Set<UInt32>?]

    /// Gathers them.
    ///
    /// - Parameter table: phrases whose lists do not name one another in a circle.
    init(_ table: PhraseTable) {
        self.table = table
        firsts = Array(repeating: nil, count: table.lists.count)
        for list in firsts.indices { _ = firsts(of: list) }
    }

    private mutating func firsts(of list: Int) -> Set<UInt32> {
        if let known = firsts[list] { return known }
        var elements: Set<UInt32> = []
        for place in table.lists.places(of: list) {
            _ = collect(table.steps(ofPhraseAt: place), into: &elements)
        }
        firsts[list] = elements
        return elements
    }

    /// Adds the elements that steps may begin with.
    ///
    /// - Returns: whether the steps may take no word, so that what follows may come first too.
    private mutating func collect(_ range: Range<Int>, into elements: inout Set<UInt32>) -> Bool {
        var position = range.lowerBound
        while position < range.upperBound {
            let step = table.steps[position]
            position += 1
            switch step.kind {
            case .word:
                elements.insert(UInt32(step.operand))
                return false
            case .oneOf:
                for word in position..<position + step.operand {
                    elements.insert(UInt32(table.steps[word].operand))
                }
                return false
            case .gap: elements.insert(0)
            case .branch: break
            case .optional:
                let body = position..<position + step.operand
                _ = collect(body, into: &elements)
                position = body.upperBound
            case .choice:
                let end = position + step.operand
                var mayBeEmpty = false
                while position < end {
                    let body = position + 1..<position + 1 + table.steps[position].operand
                    if collect(body, into: &elements) { mayBeEmpty = true }
                    position = body.upperBound
                }
                if !mayBeEmpty { return false }
            case .call:
                elements.formUnion(firsts(of: step.operand))
                return false
            }
        }
        return true
    }
}
