internal import Caveat
internal import CaveatModel
internal import CaveatTestSupport
internal import Foundation

/// Breaks the pages of this package, as many times as asked, and checks the laws of reading on each.
///
/// `swift run -c release CaveatBenchmarks --torture COUNT [SEED]`, from the folder of the package. Mutant
/// number *n* is made with seed + *n*, so that a run can be repeated, or any one mutant of it. Pages
/// that break a law are written to `.build/torture`.
struct TortureRun {
    /// One mutant that breaks a law.
    private struct Breach: Sendable {
        let page: String
        let bytes: [UInt8]
        let mutations: [PageMutation]
        let laws: [BrokenLaw]
    }

    /// What became of a mutant.
    private enum Fate: Sendable {
        case kept
        /// The bytes were no text: a NUL too many.
        case refused(IngestError)
        case broken(Breach)
    }

    private static let folder = ".build/torture"
    /// How many mutants are handed out at once, so that handing out costs nothing.
    private static let share = 256

    private let count: Int
    private let seed: UInt64
    private let pages: [(name: String, bytes: [UInt8])]
    private let laws: PageLaws

    /// Reads the pages.
    ///
    /// - Parameters:
    ///   - count: how many mutants to make.
    ///   - seed: the seed of the first.
    /// - Throws: what keeps a page or the rules from being read.
    init(count: Int, seed: UInt64) throws {
        self.count = count
        self.seed = seed
        pages = try PackagePages.toBreak(below: ".").map {
            ($0.name, try FileBytes.read($0.path))
        }
        laws = PageLaws(rules: try .builtIn())
    }

    /// Makes and checks every mutant on all cores, and prints what broke.
    ///
    /// - Returns: whether every law was kept on every page, and there were pages.
    func run() async throws -> Bool {
        guard !pages.isEmpty else {
            print("no pages here: run this from the folder of the package")
            return false
        }
        let clock = ContinuousClock()
        let start = clock.now
        var refused = 0
        var broken = 0
        let shares = Array(stride(from: 0, to: count, by: Self.share))
        let batch = OrderedBatch(jobs: ProcessInfo.processInfo.activeProcessorCount)
        try await batch.run(shares) { first in
            (first..<min(first + Self.share, count)).map { ($0, fate(of: $0)) }
        } deliver: { _, fates in
            for (number, fate) in fates {
                switch fate {
                case .kept: break
                case .refused: refused += 1
                case .broken(let breach):
                    broken += 1
                    try report(breach, seed: seed &+ UInt64(number))
                }
            }
        }
        let parts = (clock.now - start).components
        print(
            "\(count) mutants of \(pages.count) pages from seed \(seed) in \(parts.seconds) s: "
                + "\(broken) break a law, \(refused) are no text"
        )
        return broken == 0
    }

    private func fate(of number: Int) -> Fate {
        let page = pages[number % pages.count]
        var mutator = PageMutator(seed: seed &+ UInt64(number))
        let mutant = mutator.mutant(of: page.bytes)
        let input = PageInput(name: page.name, bytes: mutant.bytes)
        do throws(IngestError) {
            let laws = try laws.broken(by: input, notice: PageMutator.notice)
            return laws.isEmpty
                ? .kept
                : .broken(
                    Breach(
                        page: page.name,
                        bytes: mutant.bytes,
                        mutations: mutant.mutations,
                        laws: laws
                    )
                )
        } catch {
            return .refused(error)
        }
    }

    private func report(_ breach: Breach, seed: UInt64) throws {
        let url = URL(fileURLWithPath: Self.folder)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try Data(breach.bytes).write(to: url.appendingPathComponent("\(seed).html"))
        let mutations = breach.mutations.map(\.rawValue).joined(separator: ", ")
        print("seed \(seed), \(breach.page): \(mutations)")
        for law in breach.laws { print("    \(law)") }
    }
}
