import Caveat
import CaveatModel
import CaveatTestSupport
import Testing

/// Damaged and malicious pages: each keeps the laws, and what is not read of it is said.
@Suite struct HostilePageTests {
    private static let folder =
        (Golden.packageRoot() ?? ".") + "/Tests/CaveatTests/Fixtures/hostile"
    private static let rules = try? RuleSet.builtIn()

    @Test func `each page of the folder is expected to be something`() {
        let files = InputDiscovery().find([Self.folder]).files.map(\.name)
        #expect(files.sorted() == HostilePage.files.map(\.name).sorted())
    }

    @Test(arguments: HostilePage.files + HostilePage.generated)
    func `a hostile page is read as far as it can be, and no further`(page: HostilePage) throws {
        let rules = try #require(Self.rules)
        let input = PageInput(
            name: page.name,
            bytes: try page.bytes ?? FileBytes.read("\(Self.folder)/\(page.name)")
        )
        let report = try PageScanner(rules: rules, limits: page.limits).scan(input)
        #expect(report.outcome == page.outcome)
        #expect(report.findings.contains(where: \.kind.isWarning) == (page.notice == .found))
        let laws = PageLaws(rules: rules, limits: page.limits)
        #expect(try laws.broken(by: input) == [])
    }
}
