import Caveat
import CaveatAuthoring
import CaveatModel
import CaveatTestSupport
import Foundation
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
        let lists = [folder.path + "/lists"]
        let rules = try RuleSet(paths: [folder.path + "/rules"], lists: lists)
        let report = try PageScanner(rules: rules).scan(page)
        #expect(report.findings.map { $0.listEntry?.name } == ["Синий маяк", "Мирон Лампадников"])
        #expect(report.findings.first?.evidence.count == 1)
        for evidence in report.findings.flatMap(\.evidence) {
            #expect(report.article.string(in: evidence.span) == evidence.quote)
        }
        #expect(report.rules.asOf == nil)
        #expect(report.risk.level == .medium)

        let later = try RuleSet(
            paths: [folder.path + "/rules"],
            lists: lists,
            asOf: CalendarDay("2026-01-01")
        )
        let laterReport = try PageScanner(rules: later).scan(page)
        #expect(laterReport.findings.map { $0.listEntry?.name } == ["Синий маяк"])
        #expect(laterReport.rules.asOf == CalendarDay("2026-01-01"))
    }

    private func makePipe(_ name: String) throws {
        // SAFETY: the call reads its path, which Swift keeps alive until it returns.
        try #require(unsafe mkfifo(folder.path + "/" + name, 0o600) == 0)
    }

    /// A list that the rules are not to read, and what keeps them from it.
    private static let refused: [(file: String, cause: String)] = [
        ("../lists/beacons.csv", "it lies outside the folder of the rule file"),
        ("/dev/zero", "it lies outside the folder of the rule file"),
        ("sub/../../lists/beacons.csv", "it lies outside the folder of the rule file"),
        ("link.csv", "it lies outside the folder of the rule file"),
        ("link/beacons.csv", "it lies outside the folder of the rule file"),
        ("pipe.csv", "not a regular file"),
        ("missing.csv", "no such file"),
    ]

    @Test(arguments: refused)
    func `reads no file but lists below its rule file`(file: String, cause: String) throws {
        try folder.write("id;name;until\n1;Синий маяк;\n", to: "lists/beacons.csv")
        try folder.link("rules/link.csv", to: "../lists/beacons.csv")
        try folder.link("rules/link", to: "../lists")
        try makePipe("rules/pipe.csv")
        let pack = try folder.read("rules/beacon.yaml")
            .replacing("../lists/beacons.csv", with: file)
        try folder.write(pack, to: "rules/beacon.yaml")
        let error = #expect(throws: RuleSetError.self) {
            try RuleSet(paths: [folder.path + "/rules/beacon.yaml"])
        }
        let errors = error?.cause as? RuleErrors
        let message = errors?.diagnostics.first { !$0.isWarning }?.problem.message
        #expect(message?.hasPrefix("the list '\(file)' cannot be read: \(cause)") == true)
    }

    @Test func `reads lists below a folder that the user names`() throws {
        try folder.write("id;name;until\n1;Синий маяк;\n", to: "lists/beacons.csv")
        for (paths, lists) in [
            ([""], []), (["/rules"], ["/lists"]), (["/rules/beacon.yaml"], ["/lists/beacons.csv"]),
        ] {
            let rules = try RuleSet(
                paths: paths.map { folder.path + $0 },
                lists: lists.map { folder.path + $0 }
            )
            #expect(try PageScanner(rules: rules).scan(page).findings.count == 1)
        }
    }

    @Test(arguments: ["/rules", "/rules/pipe.yaml"])
    func `a pipe among the rules is an error, not a wait`(path: String) throws {
        try makePipe("rules/pipe.yaml")
        let error = #expect(throws: RuleSetError.self) {
            try RuleSet(paths: [folder.path + path])
        }
        let failure = error?.cause as? InputFailure
        #expect(failure?.code == .unfit)
        #expect(failure?.path.hasSuffix("/rules/pipe.yaml") == true)
        #expect(failure?.cause.hasPrefix("not a regular file") == true)
    }

    @Test func `says which list is missing and where it is asked for`() throws {
        try folder.write(
            try folder.read("rules/beacon.yaml").replacing("../lists/", with: ""),
            to: "rules/beacon.yaml"
        )
        let failure = #expect(throws: RuleSetError.self) {
            try RuleSet(paths: [folder.path + "/rules"])
        }
        let errors = try #require(failure?.cause as? RuleErrors)
        let error = try #require(errors.diagnostics.first { !$0.isWarning })
        #expect(error.code == "R030")
        #expect(error.place.description == folder.path + "/rules/beacon.yaml:5:14")
    }
}
