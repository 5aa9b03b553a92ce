internal import Caveat
internal import CaveatExtraction
internal import CaveatHTML
internal import CaveatModel
internal import CaveatReport
internal import CaveatRules
internal import CaveatTestSupport
internal import Foundation

/// Times whole scans, report included, of pages that are one thing over and over, at growing sizes.
///
/// `swift run -c release CaveatBenchmarks --growth [KILOBYTES ...]`. The last column is what a byte of the
/// longest page costs beside a byte of the shortest one: about 1 where time is linear, the quotient of the
/// sizes where it is quadratic. The largest share says which stage to look at.
struct GrowthBenchmark {
    private let sizes: [Int]
    private let scanner: PageScanner
    private let parser = PageParser()
    private let extractor: ArticleExtractor
    private let renderer = ReportRenderer(format: .json, options: ReportOptions())

    /// Prepares to measure pages of some sizes; 250, 1,000 and 4,000 when none are given.
    init(kilobytes: [Int]) throws {
        sizes = (kilobytes.isEmpty ? [250, 1_000, 4_000] : kilobytes).sorted()
        let rules = try RuleSet(paths: [])
        scanner = PageScanner(rules: rules)
        extractor = ArticleExtractor(vocabularies: rules.vocabularies)
    }

    /// Measures all pages and prints a line for each.
    func run() throws {
        let head = sizes.map { Self.column("\($0) KB", width: 10) }.joined()
        print(Self.name("seconds of") + head + "    growth  largest share")
        for page in MonotonousPage.all {
            let rounds = try sizes.map { try measure(page.bytes($0 * 1_000)) }
            let times = rounds.map { $0.values.reduce(Duration.zero, +) }
            let columns = times.map {
                Benchmark.number(Measurement.milliseconds($0) / 1e3, width: 10, digits: 3)
            }
            let growth = zip(times, sizes).map { Measurement.milliseconds($0) / Double($1) }
            let ratio = (growth.last ?? 0) / max(growth.first ?? 0, 1e-9)
            let slowest = rounds.last?.max { $0.value < $1.value }?.key.rawValue ?? ""
            print(
                Self.name(page.name) + columns.joined()
                    + Benchmark.number(ratio, width: 10, digits: 2) + "  " + slowest
            )
        }
    }

    private func measure(_ bytes: [UInt8]) throws -> [Stage: Duration] {
        var times: [Stage: Duration] = [:]
        func time<Value>(_ stage: Stage, _ work: () throws -> Value) rethrows -> Value {
            let start = ProcessorTime.now
            let value = try work()
            times[stage] = ProcessorTime.now - start
            return value
        }
        let input = PageInput(name: "page.html", bytes: bytes)
        let page = try time(.parse) { try parser.parse(bytes, format: .html) }
        let article = time(.extract) { extractor.extract(page) }
        let result = time(.scan) {
            scanner.rules.compiled.scan(
                article,
                mostFindings: scanner.limits.findings,
                deadline: .none
            )
        }
        let report = time(.assess) {
            scanner.assess(article, result, of: input, format: page.format)
        }
        _ = time(.render) { renderer.render(report) }
        return times
    }

    private static func name(_ text: String) -> String {
        text.padding(toLength: 32, withPad: " ", startingAt: 0)
    }

    private static func column(_ text: String, width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
