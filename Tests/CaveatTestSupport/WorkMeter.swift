internal import Caveat
internal import CaveatExtraction
internal import CaveatHTML
import CaveatModel
import CaveatRules

/// Counts the steps of work on a page, which are the same on every machine.
package struct WorkMeter: Sendable {
    /// What is counted.
    package enum Step: String, CaseIterable, Sendable {
        /// Nodes of the page's tree.
        case nodes
        /// Blocks that the page was cut into.
        case blocks
        /// Words that the rules were held against.
        case words
        /// Sentences that they stand in.
        case sentences
        /// How often a phrase was tried at a word.
        case triedPhrases = "phrases tried"
        /// How often one was found.
        case foundPhrases = "phrases found"
        /// How often a sentence was weighed by a frame, or a condition was asked.
        case weighings
    }

    private let rules: RuleSet
    private let parser = PageParser()
    private let extractor: ArticleExtractor

    /// Makes a meter with the rules inside the library.
    ///
    /// - Throws: when they cannot be read.
    package init() throws {
        rules = try RuleSet.builtIn()
        extractor = ArticleExtractor(vocabularies: rules.vocabularies)
    }

    /// Reads a page and counts.
    ///
    /// - Parameter bytes: the page.
    /// - Returns: the number of each step.
    /// - Throws: when it cannot be read.
    package func count(_ bytes: [UInt8]) throws -> [Step: Int] {
        let page = try parser.parse(bytes)
        let article = extractor.extract(page)
        let scan = rules.compiled.scan(article, mostFindings: .max, deadline: .none).work
        return [
            .nodes: page.nodes.count, .blocks: article.blocks.count, .words: scan.words,
            .sentences: scan.sentences, .triedPhrases: scan.triedPhrases,
            .foundPhrases: scan.foundPhrases, .weighings: scan.weighings,
        ]
    }

    /// Reads pages and adds up what was counted.
    package func sum(_ pages: [[UInt8]]) throws -> [Step: Int] {
        try pages.reduce(into: [:]) { $0.merge(try count($1), uniquingKeysWith: +) }
    }
}
