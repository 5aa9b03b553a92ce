import CaveatAuthoring
import CaveatModel
import CaveatRules
import CaveatTestSupport
import Testing

@Suite struct EntryFindingTests {
    private static let beacons = """
        name;also;id;since;until
        Движение «Синий маяк»;Blue Beacon|Синий маяк;7;2024-01-01;
        Мирон Лампадников;;8;;2025-01-01
        Рассвет;;9;;
        """

    private static let list =
        "list: {file: beacons.csv, name: name, aliases: also, id: id, from: since, until: until, "
        + "declension: ru, title: Beacons, source: Ministry of Light, date: 2026-06-01}"

    /// A rule about the list.
    private static func rule(
        _ name: String = "named",
        kind: String = "exposure",
        more: String = ""
    ) -> String {
        """
        - id: zz.test.\(name)
          kind: \(kind)
          severity: medium
          status: stable
          title: Title
          message: Message.
          \(list)
          \(more)
        """
    }

    private static func compile(
        _ rules: String...,
        list: String = beacons,
        asOf: String? = nil
    ) throws -> CompiledRules {
        let pack = SampleRules.pack(rules.joined(separator: "\n"))
        let source = ListSource(path: "Rules/ZZ/beacons.csv", bytes: Array(list.utf8))
        let loader = RuleLoader(asOf: asOf.flatMap { CalendarDay($0) })
        return RuleCompiler().compile(try loader.load([pack, SampleRules.voices], lists: [source]))
    }

    @Test func `makes one finding for each entry with all its places`() throws {
        let page = Article([
            "Движение «Синий маяк» закрыли. Шёл дождь.",
            "О Синем маяке, Мироне Лампадникове и Blue Beacon писали.",
            .meta("Blue Beacon"),
        ])
        let findings = try Self.compile(Self.rule()).scan(page)
        #expect(findings.map { $0.listEntry?.id } == ["7", "8"])
        #expect(
            findings.map { $0.evidence.map(\.quote) } == [
                [
                    "Движение «Синий маяк» закрыли.",
                    "О Синем маяке, Мироне Лампадникове и Blue Beacon писали.", "Blue Beacon",
                ],
                ["О Синем маяке, Мироне Лампадникове и Blue Beacon писали."],
            ]
        )
        let entry = try #require(findings.first?.listEntry)
        #expect(entry.list == "Beacons")
        #expect(entry.source == "Ministry of Light")
        #expect(entry.date == CalendarDay("2026-06-01"))
        #expect(entry.digest == Digest(of: Array(Self.beacons.utf8)))
        #expect(entry.name == "Движение «Синий маяк»")
    }

    @Test(arguments: [
        ("О Blue Beacon писали.", "Blue Beacon"), ("О Синем маяке писали.", "Синий маяк"),
        ("Движению «Синий маяк» запретили.", "Движение «Синий маяк»"),
    ])
    func `says by which name an entry was found`(text: String, name: String) throws {
        let findings = try Self.compile(Self.rule()).scan(Article([Paragraph(text: text)]))
        #expect(findings.map { $0.listEntry?.name } == [name])
    }

    @Test(arguments: [
        ("Газету «Рассвет» закрыли.", 1), ("Был рассвет.", 0), ("РАССВЕТ", 1),
        ("Был синий маяк.", 0), ("движение синий маяк", 1),
    ])
    func `wants a capital where a short name has one`(text: String, count: Int) throws {
        #expect(try Self.compile(Self.rule()).scan(Article([Paragraph(text: text)])).count == count)
    }

    @Test func `trusts a name of one word less`() throws {
        let findings = try Self.compile(Self.rule())
            .scan(Article(["Рассвет. Мирон Лампадников said so."]))
        #expect(findings.map(\.confidence.level) == [.low, .medium])
    }

    @Test(arguments: [
        (nil, ["7", "8"]), ("2023-12-31", ["8"]), ("2024-01-01", ["7", "8"]),
        ("2025-01-01", ["7", "8"]), ("2025-01-02", ["7"]),
    ])
    func `leaves out entries that are not valid on the day`(asOf: String?, ids: [String]) throws {
        let rules = try Self.compile(Self.rule(), asOf: asOf)
        let findings = rules.scan(Article(["Blue Beacon. Мирон Лампадников."]))
        #expect(findings.map { $0.listEntry?.id ?? "" } == ids)
        #expect(rules.provenance().asOf?.description == asOf)
    }

    @Test(arguments: [
        (nil, 1), ("2023-12-31", 0), ("2024-01-01", 1), ("2024-12-31", 1), ("2025-01-01", 0),
    ])
    func `leaves out rules that are not valid on the day`(asOf: String?, count: Int) throws {
        let valid = "valid: {from: 2024-01-01, until: 2024-12-31}"
        let rules = try Self.compile(Self.rule(more: valid), asOf: asOf)
        #expect(rules.ruleCount == count)
    }

    // MARK: Companions

    private static func missing(within: String) -> String {
        rule(
            "missing",
            kind: "missing-label",
            more: "when: {absent: {within: \(within), phrase: [под надзором]}}"
        )
    }

    @Test(arguments: [
        ("page", ["Blue Beacon.", "A.", "B.", "Все под надзором."], 0),
        ("page", ["Blue Beacon.", "A."], 1),
        ("1 block", ["Blue Beacon.", "Все под надзором."], 0),
        ("1 block", ["Blue Beacon.", "A.", "Все под надзором."], 1),
        ("4 words", ["Blue Beacon (под надзором)."], 0),
        ("1 sentence", ["Blue Beacon. Шёл дождь. Все под надзором."], 1),
        ("1 block", ["Blue Beacon (под надзором).", "A.", "B.", "Blue Beacon."], 0),
    ])
    func `finds entries without their companion`(
        within: String,
        page: [String],
        count: Int
    ) throws {
        let rules = try Self.compile(Self.missing(within: within))
        let findings = rules.scan(Article(page.map { Paragraph(text: $0) }))
        #expect(findings.count == count)
        #expect(findings.allSatisfy { $0.kind == .missingLabel && $0.listEntry?.id == "7" })
    }

    @Test func `asks conditions of each place of an entry`() throws {
        let rules = try Self.compile(Self.rule(more: "when: {none: [{zone: footer}]}"))
        let page = Article(["Blue Beacon.", .footer("Blue Beacon, again.")])
        #expect(rules.scan(page).map { $0.evidence.map(\.quote) } == [["Blue Beacon."]])
    }

    @Test func `lets a false positive take away places, not the finding`() throws {
        let cancelling = SampleRules.rule(
            "no",
            kind: "false-positive",
            when: "{phrase: [lamps from blue beacon]}"
        )
        let rules = try Self.compile(Self.rule(), cancelling)
        let findings = rules.scan(Article(["Lamps from Blue Beacon are cheap.", "Blue Beacon."]))
        #expect(findings.map { $0.evidence.map(\.quote) } == [["Blue Beacon."]])
        #expect(rules.scan(Article(["Lamps from Blue Beacon are cheap."])).isEmpty)
    }

    @Test func `shares the list of a pack between its rules`() throws {
        let text = """
            pack: zz.test
            title: A test
            jurisdiction: ZZ
            modified: 2026-11-20
            \(Self.list)
            rules:
              - {id: zz.test.a, kind: exposure, severity: low, status: test, title: T, message: M.}
              - id: zz.test.b
                kind: missing-label
                severity: high
                status: test
                title: T
                message: M.
                when: {absent: {within: page, phrase: [под надзором]}}
            """
        let lists = [ListSource(path: "beacons.csv", bytes: Array(Self.beacons.utf8))]
        let library = try RuleLoader()
            .load([RuleSource(path: "a.yaml", text: text), SampleRules.voices], lists: lists)
        let findings = RuleCompiler().compile(library).scan(Article(["Blue Beacon."]))
        #expect(findings.map(\.rule.rawValue) == ["zz.test.a", "zz.test.b"])
    }

    @Test func `reads JSON Lines like a table`() throws {
        let list =
            #"{"name": "Синий маяк", "also": ["Blue Beacon"], "id": 7, "since": null, "until": ""}"#
        let rules = try Self.compile(Self.rule(), list: list)
        let findings = rules.scan(Article(["Blue Beacon и Синего маяка"]))
        #expect(findings.map { $0.listEntry?.id } == ["7"])
    }

    @Test func `counts the list into the digest of the rules`() throws {
        let one = try Self.compile(Self.rule())
        let other = try Self.compile(Self.rule(), list: Self.beacons + "\nФонарь;;10;;")
        #expect(one.digest != other.digest)
    }
}
