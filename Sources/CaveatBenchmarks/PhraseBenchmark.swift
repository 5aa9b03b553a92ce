internal import Caveat
internal import CaveatAuthoring
internal import CaveatExtraction
internal import CaveatHTML
internal import CaveatModel
internal import CaveatRules
internal import Foundation

/// Times reading, loading, compiling and matching against the number of phrases.
///
/// `swift run -c release CaveatBenchmarks --phrases [ROUNDS]`. Rules and page are made up from one
/// vocabulary with a fixed seed, so every run measures the same work. Times are those of the
/// processor, which other processes do not lengthen as much, and the sets take turns within each
/// round; still, trust the growth more than the times.
struct PhraseBenchmark {
    /// A set of rules and what was measured of it.
    private struct Subject {
        let phraseCount: Int
        let ruleCount: Int
        let compiled: CompiledRules
        var read: Duration
        var load: Duration
        var compile: Duration
        /// By how much the process grew while the rules were read and compiled; nil if unknown.
        var memory: Int?
        var scans = Measurement()
        var findings = 0
    }

    /// How many phrases the sets hold; ten of them make a rule.
    private static let phraseCounts = [100, 1_000, 10_000]
    private static let phrasesPerRule = 10
    private static let rulesPerFile = 100

    private let article: Article
    private var subjects: [Subject] = []

    /// Makes the page and compiles every set of rules.
    ///
    /// - Throws: ``RuleErrors`` when the generated rules are no rules.
    init() throws {
        var text = GeneratedProse(seed: 1)
        let page = Array(text.article(paragraphs: 600).utf8)
        article = ArticleExtractor(vocabularies: []).extract(
            try PageParser().parse(page, format: .plainText)
        )
        for count in Self.phraseCounts { subjects.append(try Self.compile(phrases: count)) }
    }

    private static func compile(phrases count: Int) throws -> Subject {
        var prose = GeneratedProse(seed: 2)
        let sources = stride(from: 0, to: count, by: phrasesPerRule * rulesPerFile).map { first in
            let rules = (0..<rulesPerFile).compactMap { rule -> String? in
                guard first + rule * phrasesPerRule < count else { return nil }
                return prose.rule(rule, pack: "made.p\(first)", phrases: phrasesPerRule)
            }
            let text = GeneratedProse.pack("made.p\(first)", rules: rules)
            return RuleSource(path: "p\(first).yaml", bytes: Array(text.utf8))
        }
        let before = ProcessMemory.resident
        let start = ProcessorTime.now
        let documents = try sources.map { try RuleDocument(parsing: $0) }
        let parsed = ProcessorTime.now
        let library = try RuleLoader().load(documents)
        let loaded = ProcessorTime.now
        let compiled = RuleCompiler().compile(library)
        let end = ProcessorTime.now
        return Subject(
            phraseCount: count,
            ruleCount: compiled.ruleCount,
            compiled: compiled,
            read: parsed - start,
            load: loaded - parsed,
            compile: end - loaded,
            memory: before.flatMap { old in ProcessMemory.resident.map { $0 - old } }
        )
    }

    /// Scans the page with each set once.
    mutating func runRound() {
        for index in subjects.indices {
            let start = ProcessorTime.now
            subjects[index].findings = subjects[index].compiled.scan(article).count
            subjects[index].scans.add(ProcessorTime.now - start)
        }
    }

    /// Prints what was measured.
    func printTable(rounds: Int) {
        let bytes = article.text.count
        print("median of \(rounds) rounds over a text of \(bytes) bytes, one thread")
        print(
            " phrases   rules  YAML ms  load ms  compile ms      MB   scan ms    MB/s  growth  findings"
        )
        let base = subjects.first?.scans.median ?? 0
        for subject in subjects {
            let scan = subject.scans.median
            let columns: [(value: Double?, width: Int, digits: Int)] = [
                (Double(subject.phraseCount), 8, 0),
                (Double(subject.ruleCount), 8, 0),
                (Measurement.milliseconds(subject.read), 9, 1),
                (Measurement.milliseconds(subject.load), 9, 2),
                (Measurement.milliseconds(subject.compile), 12, 2),
                (subject.memory.map { Double($0) / 1e6 }, 8, 1),
                (scan, 10, 3),
                (Double(bytes) / 1e3 / scan, 8, 0),
                (scan / base, 8, 2),
                (Double(subject.findings), 10, 0),
            ]
            print(
                columns.map { column in
                    column.value.map {
                        Benchmark.number($0, width: column.width, digits: column.digits)
                    } ?? String(repeating: " ", count: column.width - 1) + "-"
                }.joined()
            )
        }
    }
}
