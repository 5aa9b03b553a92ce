internal import Caveat
internal import CaveatExtraction
internal import CaveatHTML
internal import CaveatModel
internal import CaveatReport
internal import CaveatRules
internal import CaveatTestSupport
internal import Foundation

/// Times every stage over a folder of pages, beside libxml2's bare tree of the same bytes.
///
/// `swift run -c release CaveatBenchmarks FOLDER [ROUNDS]`. Every page goes through all stages before
/// the next one does, and every stage in each round, so that a machine whose speed drifts slows all
/// of them alike: trust the ratios more than the times. With `--phrases` instead of a folder,
/// ``PhraseBenchmark`` runs, and with `--growth` ``GrowthBenchmark``.
@main
struct Benchmark {
    private let pages: [PageInput]
    private let scanner: PageScanner
    private let parser = PageParser()
    private let extractor: ArticleExtractor
    private let renderer = ReportRenderer(format: .json, options: ReportOptions())
    private var times: [Stage: Measurement] = [:]

    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let folder = arguments.first else {
            print(
                """
                usage: CaveatBenchmarks FOLDER [ROUNDS]
                       CaveatBenchmarks --phrases [ROUNDS]
                       CaveatBenchmarks --growth [KILOBYTES ...]
                       CaveatBenchmarks --torture COUNT [SEED]
                """
            )
            exit(2)
        }
        if folder == "--torture" {
            let numbers = arguments.dropFirst().compactMap { UInt64($0) }
            let run = try TortureRun(
                count: numbers.first.flatMap { Int(exactly: $0) } ?? 10_000,
                seed: numbers.dropFirst().first ?? 1
            )
            exit(try await run.run() ? 0 : 1)
        }
        if folder == "--growth" {
            let sizes = arguments.dropFirst().compactMap { Int($0) }.filter { $0 > 0 }
            try GrowthBenchmark(kilobytes: sizes).run()
            return
        }
        let rounds = max(1, arguments.dropFirst().first.flatMap { Int($0) } ?? 5)
        if folder == "--phrases" {
            var phrases = try PhraseBenchmark()
            for _ in 0..<rounds { phrases.runRound() }
            phrases.printTable(rounds: rounds)
            return
        }
        let found = InputDiscovery().find([folder])
        for failure in found.failures { print("left out: \(failure)") }
        let pages = try found.files.map {
            PageInput(name: $0.name, bytes: try FileBytes.read($0.path))
        }
        guard !pages.isEmpty else { exit(2) }
        var benchmark = try Benchmark(pages: pages)
        for _ in 0..<rounds { benchmark.runRound() }
        benchmark.printTable(rounds: rounds)
    }

    private init(pages: [PageInput]) throws {
        let clock = ContinuousClock()
        var rules: RuleSet?
        let compileTime = try clock.measure { rules = try RuleSet(paths: []) }
        let ruleSet = try rules ?? RuleSet(paths: [])
        print("rules: \(ruleSet.compiled.ruleCount), loaded and compiled in \(compileTime)")
        self.pages = pages
        scanner = PageScanner(rules: ruleSet)
        extractor = ArticleExtractor(vocabularies: ruleSet.vocabularies)
        checkResults()
    }

    /// Counts what the stages find, so that a stage that stops working cannot look fast.
    private func checkResults() {
        let reports = pages.compactMap { try? scanner.scan($0) }
        let blocks = reports.map(\.article.blocks.count).reduce(0, +)
        let cleaned = reports.map(\.cleaned.text.count).reduce(0, +)
        let findings = reports.map(\.findings.count).reduce(0, +)
        print(
            "pages: \(pages.count), read: \(reports.count), blocks: \(blocks), "
                + "bytes of cleaned text: \(cleaned), findings: \(findings)"
        )
        let steps = (try? WorkMeter().sum(pages.map(\.bytes))) ?? [:]
        print(
            "steps: "
                + WorkMeter.Step.allCases.map { step in
                    steps[step].map { "\($0) \(step.rawValue)" } ?? "\(step.rawValue) not counted"
                }
                .joined(separator: ", ")
        )
    }

    private mutating func runRound() {
        var sums: [Stage: Duration] = [:]
        func time<Value>(_ stage: Stage, _ work: () throws -> Value) rethrows -> Value {
            let clock = ContinuousClock()
            let start = clock.now
            let value = try work()
            sums[stage, default: .zero] += clock.now - start
            return value
        }
        for page in pages {
            _ = time(.dom) { LibXMLBaseline.parse(page.bytes) }
            guard let parsed = try? time(.parse, { try parser.parse(page.bytes) }) else { continue }
            let article = time(.extract) { extractor.extract(parsed) }
            let result = time(.scan) {
                scanner.rules.compiled.scan(article, mostFindings: .max, deadline: .none)
            }
            let report = time(.assess) {
                scanner.assess(article, result, of: page, format: parsed.format)
            }
            _ = time(.render) { renderer.render(report) }
            _ = time(.whole) { (try? scanner.scan(page)).map { renderer.render($0) } }
        }
        for (stage, sum) in sums { times[stage, default: Measurement()].add(sum) }
    }

    private func printTable(rounds: Int) {
        let bytes = pages.map(\.bytes.count).reduce(0, +)
        let baseline = times[.dom]?.median ?? 0
        print("median of \(rounds) rounds over \(bytes) bytes, one thread")
        print("stage          ms/page     MB/s   x DOM   spread")
        for stage in Stage.allCases {
            guard let time = times[stage], time.median > 0 else { continue }
            let columns = [
                Self.number(time.median / Double(pages.count), width: 9, digits: 3),
                Self.number(Double(bytes) / 1e3 / time.median, width: 9, digits: 1),
                Self.number(time.median / baseline, width: 8, digits: 2),
                Self.number(time.spread * 100, width: 8, digits: 0) + "%",
            ]
            print(
                stage.rawValue.padding(toLength: 13, withPad: " ", startingAt: 0) + columns.joined()
            )
        }
    }

    /// A number in a column.
    static func number(_ value: Double, width: Int, digits: Int) -> String {
        let text = String(format: "%.\(digits)f", value)
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
