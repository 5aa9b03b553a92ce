internal import CaveatModel

/// Where a rule stands in its file, so that it can be read again without the rest.
struct RuleOrigin: Hashable, Sendable {
    /// The index of the file among those of its library, by path.
    let document: Int
    /// The index of the rule's node in the tree of the file.
    let node: Int
    /// The number of the first phrase that is written in the rule; the others follow it.
    let firstPhrase: Int
}

extension LibraryBuilder {
    /// Reads one rule of a file whose phrases were all read before and have their numbers.
    ///
    /// - Parameters:
    ///   - origin: where the rule stands.
    ///   - document: the file.
    ///   - phraseCount: the number of phrases that were read.
    /// - Returns: the rule; nil when there is no rule, or it has more phrases than there are.
    static func rule(
        at origin: RuleOrigin,
        in document: RuleDocument,
        phrases phraseCount: Int
    ) -> RuleDefinition? {
        let tree = document.tree
        guard tree.arena.nodes.indices.contains(origin.node), let pack = tree["pack"]?.text,
            let jurisdiction = tree["jurisdiction"].flatMap({ Jurisdiction($0.text) })
        else { return nil }
        var builder = LibraryBuilder(documents: [document])
        builder.nextKnownPhrase = origin.firstPhrase
        builder.packBasis = builder.readLawBasis(of: tree)
        let rule = builder.readRule(
            RuleTree(arena: tree.arena, index: origin.node),
            pack: pack,
            jurisdiction: jurisdiction
        )
        guard let end = builder.nextKnownPhrase, end <= phraseCount else { return nil }
        return rule
    }
}
