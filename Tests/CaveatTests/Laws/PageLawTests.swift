import Caveat
import CaveatTestSupport
import Foundation
import Testing

/// The laws of reading pages, on pages that are broken in all ways that pages are.
@Suite struct PageLawTests {
    static let pages: [InputFile] = PackagePages.toBreak(below: Golden.packageRoot() ?? ".")

    private static let laws = try? PageLaws(rules: .builtIn())

    /// The mutants of each page.
    ///
    /// As many as take seconds, not minutes; `CAVEAT_MUTANTS` asks for another number.
    private static let mutantsOfPage =
        ProcessInfo.processInfo.environment["CAVEAT_MUTANTS"].flatMap { Int($0) } ?? 5

    @Test func `there are forty-two pages to break`() {
        #expect(Self.pages.count == 42)
    }

    @Test(arguments: pages.map(\.name))
    func `a page keeps the laws as it is`(name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name })
        let input = PageInput(name: name, bytes: try FileBytes.read(page.path))
        #expect(try #require(Self.laws).broken(by: input) == [])
    }

    @Test(arguments: pages.map(\.name))
    func `a broken page keeps the laws and the warning before the breach`(name: String) throws {
        let page = try FileBytes.read(try #require(Self.pages.first { $0.name == name }).path)
        let laws = try #require(Self.laws)
        let seed = UInt64(name.utf8.count)
        var mutator = PageMutator(seed: seed)
        var read = 0
        for number in 0..<Self.mutantsOfPage {
            let mutant = mutator.mutant(of: page)
            let input = PageInput(name: name, bytes: mutant.bytes)
            guard let broken = try? laws.broken(by: input, notice: PageMutator.notice) else {
                continue
            }
            read += 1
            #expect(
                broken == [],
                "mutant \(number) of seed \(seed): \(mutant.mutations.map(\.rawValue))"
            )
        }
        // Bytes that are no text are refused, which a few NULs can bring about, but no more.
        #expect(read >= Self.mutantsOfPage * 9 / 10)
    }
}
