internal import CaveatModel

/// A selector of elements, as style sheets write them: `footer .legal, div#notice > p`.
///
/// Tag names, `#id`, `.class`, descendants, children, and lists. No more than that: what a rule asks
/// of an element beyond these is about one page, not about a kind of page.
package struct ElementSelector: Hashable, Sendable {
    /// What one element must be.
    struct Simple: Hashable, Sendable {
        /// The tag name in lower case; nil for any.
        var tag: String?
        /// The `id`; nil for any.
        var identifier: String?
        /// The classes it must have.
        var classes: [String] = []
        /// Whether the element before it must be its parent, not any ancestor.
        var isChild = false
    }

    /// As it is written.
    package let text: String
    /// Its alternatives, each from the outermost element to the innermost.
    let alternatives: [[Simple]]

    /// Whether an element, or one around it, is selected.
    ///
    /// - Parameters:
    ///   - element: the innermost element around a block; nil in plain text, where nothing is.
    ///   - article: the page.
    /// - Returns: whether one of the alternatives selects it.
    /// - Complexity: the depth of the page times the length of the selector, on any page.
    func selects(_ element: CaveatModel.ElementID?, of article: Article) -> Bool {
        var path: [CaveatModel.ElementID] = []
        var current = element
        while let id = current {
            path.append(id)
            current = article.elements[id.index].parent
        }
        return alternatives.contains { Self.selects($0, path.reversed(), article) }
    }

    /// Whether all elements of a chain stand on a path from the root, in order.
    private static func selects(
        _ chain: [Simple],
        _ path: [CaveatModel.ElementID],
        _ article: Article
    ) -> Bool {
        // Bit n: the first n elements of the chain end at the parent, or at any ancestor.
        var atParent: UInt = 1
        var above: UInt = 1
        for id in path {
            var here: UInt = 0
            for (index, simple) in chain.enumerated() {
                let before = simple.isChild ? atParent : above
                if before >> UInt(index) & 1 == 1, matches(article.elements[id.index], simple) {
                    here |= 2 << UInt(index)
                }
            }
            if here >> UInt(chain.count) & 1 == 1 { return true }
            atParent = here
            above |= here
        }
        return false
    }

    private static func matches(_ element: ArticleElement, _ simple: Simple) -> Bool {
        if let tag = simple.tag, tag != element.name { return false }
        if let identifier = simple.identifier, identifier != element.identifier { return false }
        if simple.classes.isEmpty { return true }
        let classes = element.classes?.split { $0.isWhitespace } ?? []
        return simple.classes.allSatisfy { wanted in classes.contains { $0 == wanted } }
    }
}

/// What is wrong with a selector.
package struct SelectorProblem: Error, Hashable, Sendable {
    /// In one line.
    package let message: String
}

extension ElementSelector {
    /// The most elements of one alternative, so that looking for them stays cheap.
    private static let longestChain = 8

    /// Parses a selector.
    ///
    /// - Parameter text: as a rule writes it.
    /// - Throws: the first problem.
    package init(parsing text: String) throws(SelectorProblem) {
        var alternatives: [[Simple]] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            alternatives.append(try Self.chain(part))
        }
        self.text = text
        self.alternatives = alternatives
    }

    private static func chain(_ text: Substring) throws(SelectorProblem) -> [Simple] {
        var chain: [Simple] = []
        var isChild = false
        let spaced = text.split(separator: ">", omittingEmptySubsequences: false)
            .joined(separator: " > ")
        for word in spaced.split(whereSeparator: \.isWhitespace) {
            if word == ">" {
                guard !chain.isEmpty, !isChild else {
                    throw SelectorProblem(message: "no element stands before '>'")
                }
                isChild = true
                continue
            }
            var simple = try Self.simple(word)
            simple.isChild = isChild
            isChild = false
            chain.append(simple)
        }
        if isChild { throw SelectorProblem(message: "no element stands after '>'") }
        if chain.isEmpty { throw SelectorProblem(message: "an element is missing beside ','") }
        guard chain.count <= longestChain else {
            throw SelectorProblem(
                message: "more than \(longestChain) elements stand in one another"
            )
        }
        return chain
    }

    private static func simple(_ word: Substring) throws(SelectorProblem) -> Simple {
        var simple = Simple()
        var rest = word
        let tag = rest.prefix { isNameCharacter($0) }
        if !tag.isEmpty { simple.tag = tag.lowercased() }
        rest = rest.dropFirst(tag.count)
        while let mark = rest.first {
            guard mark == "#" || mark == "." else {
                throw SelectorProblem(message: "'\(mark)' is not understood")
            }
            let name = rest.dropFirst().prefix { isNameCharacter($0) }
            guard !name.isEmpty else {
                throw SelectorProblem(message: "no name follows '\(mark)'")
            }
            if mark == "." {
                simple.classes.append(String(name))
            } else if simple.identifier == nil {
                simple.identifier = String(name)
            } else {
                throw SelectorProblem(message: "an element has two ids")
            }
            rest = rest.dropFirst(1 + name.count)
        }
        return simple
    }

    private static func isNameCharacter(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "-" || character == "_"
    }
}
