import Caveat
import CaveatTestSupport
import Testing

@Suite struct UserListTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            """
            pack: zz.beacon
            title: Beacons
            jurisdiction: ZZ
            modified: 2026-11-20
            list: {file: ../lists/beacons.csv, name: name, id: id, until: until, declension: ru}
            rules:
              - id: zz.beacon.named
                kind: exposure
                severity: medium
                status: test
                title: A beacon is named
                message: The page names a beacon.
                when: {selector: "article p"}
            """,
            to: "rules/beacon.yaml"
        )
    }

    private let page = PageInput(
        bytes: Array(
            """
            <!DOCTYPE html><html lang="ru"><body><article><h1>Новости пристани</h1>
            <p>Вечером над пристанью зажёгся свет, и у «Синего <b>маяка</b>» собрались люди.</p>
            <p>Мирону Лампадникову подарили фонарь, сообщили в порту после праздника.</p>
            </article><footer><div>Синий маяк, 2026</div></footer></body></html>
            """.utf8
        )
    )

    @Test func `reads a list beside its rule file and finds its names on a page`() throws {
        try folder.write(
            "\u{FEFF}id;name;until\r\n1;Синий маяк;\r\n2;Мирон Лампадников;2025-12-31\r\n",
            to: "lists/beacons.csv"
        )
        let rules = try RuleSet(paths: [folder.path + "/rules"])
        let report = try PageScanner(rules: rules).scan(page)
        #expect(report.findings.map { $0.listEntry?.name } == ["Синий маяк", "Мирон Лампадников"])
        #expect(report.findings.first?.evidence.count == 1)
        for evidence in report.findings.flatMap(\.evidence) {
            #expect(report.article.string(in: evidence.span) == evidence.quote)
        }
        #expect(report.rules.asOf == nil)
        #expect(report.risk.level == .medium)

        let later = try RuleSet(paths: [folder.path + "/rules"], asOf: CalendarDay("2026-01-01"))
        let laterReport = try PageScanner(rules: later).scan(page)
        #expect(laterReport.findings.map { $0.listEntry?.name } == ["Синий маяк"])
        #expect(laterReport.rules.asOf == CalendarDay("2026-01-01"))
    }

    @Test func `says which list is missing and where it is asked for`() throws {
        do {
            _ = try RuleSet(paths: [folder.path + "/rules"])
            Issue.record("the list is not there")
        } catch let errors as RuleErrors {
            let error = try #require(errors.diagnostics.first { !$0.isWarning })
            #expect(error.code == "R030")
            #expect(error.place.description == folder.path + "/rules/beacon.yaml:5:14")
        }
    }
}
