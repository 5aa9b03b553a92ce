internal import Caveat
internal import CaveatExtraction
internal import CaveatHTML
import CaveatModel
internal import CaveatReport
import CaveatRules

/// Counts the steps of work on a page, which are the same on every machine, and how often memory is asked for,
/// which is nearly so.
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
        /// How often memory was asked for to read the page into a tree.
        case parseAllocations = "allocations to parse"
        /// The same to cut it into blocks.
        case extractAllocations = "to extract"
        /// The same to run the rules.
        case scanAllocations = "to scan"
        /// The same to write the report as JSON.
        case reportAllocations = "to report"

        /// Whether it counts how often memory was asked for.
        package var isAllocation: Bool {
            switch self {
            case .parseAllocations, .extractAllocations, .scanAllocations, .reportAllocations: true
            default: false
            }
        }
    }

    private let scanner: PageScanner
    private let parser = PageParser()
    private let extractor: ArticleExtractor
    private let renderer = ReportRenderer(format: .json, options: ReportOptions())

    /// Makes a meter with the rules inside the library.
    ///
    /// - Throws: when they cannot be read.
    package init() throws {
        let rules = try RuleSet.builtIn()
        scanner = PageScanner(rules: rules)
        extractor = ArticleExtractor(vocabularies: rules.vocabularies)
    }

    /// Reads a page and counts.
    ///
    /// What is made once for all pages is counted for the page that needs it first.
    ///
    /// - Parameter bytes: the page.
    /// - Returns: the number of each step; without those that are not counted here.
    /// - Throws: when it cannot be read.
    package func count(_ bytes: [UInt8]) throws -> [Step: Int] {
        var steps: [Step: Int] = [:]
        func counted<Value>(_ step: Step, _ work: () throws -> Value) rethrows -> Value {
            let start = AllocationCount.now
            let value = try work()
            if let start, let end = AllocationCount.now { steps[step] = end - start }
            return value
        }
        let input = PageInput(name: "page.html", bytes: bytes)
        let page = try counted(.parseAllocations) { try parser.parse(bytes) }
        let article = counted(.extractAllocations) { extractor.extract(page) }
        let result = counted(.scanAllocations) {
            scanner.rules.compiled.scan(article, mostFindings: .max, deadline: .none)
        }
        _ = counted(.reportAllocations) {
            renderer.render(scanner.assess(article, result, of: input, format: page.format))
        }
        let scan = result.work
        let own: [Step: Int] = [
            .nodes: page.nodes.count, .blocks: article.blocks.count, .words: scan.words,
            .sentences: scan.sentences, .triedPhrases: scan.triedPhrases,
            .foundPhrases: scan.foundPhrases, .weighings: scan.weighings,
        ]
        return steps.merging(own) { $1 }
    }

    /// Reads pages and adds up what was counted.
    package func sum(_ pages: [[UInt8]]) throws -> [Step: Int] {
        try pages.reduce(into: [:]) { $0.merge(try count($1), uniquingKeysWith: +) }
    }
}
