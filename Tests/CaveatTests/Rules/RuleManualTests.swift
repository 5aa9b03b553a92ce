import Caveat
import CaveatAuthoring
import CaveatModel
import CaveatTestSupport
import Foundation
import Testing

/// The files of `Rules/README.md` do what it says of them.
@Suite struct RuleManualTests {
    /// The fenced blocks of one chapter, in order.
    private static func blocks(_ chapter: String) throws -> [(language: String, text: String)] {
        let path = try #require(Golden.packageRoot()) + "/Rules/README.md"
        let manual = String(decoding: try FileBytes.read(path), as: UTF8.self)
        let start = try #require(manual.range(of: "\n## \(chapter)\n")).upperBound
        let end = manual[start...].range(of: "\n## ")?.lowerBound ?? manual.endIndex
        return manual[start..<end].matches(of: /(?s)```(\w+)\n(.*?)```/)
            .map { (String($0.1), String($0.2)) }
    }

    /// Caveat's own rules with the YAML files of a chapter.
    private static func rules(_ chapter: String) throws -> RuleSet {
        let folder = try TemporaryFolder()
        let files = try blocks(chapter).filter { $0.language == "yaml" }
        for (number, file) in files.enumerated() {
            try folder.write(Array(file.text.utf8), to: "\(number).yaml")
        }
        return try RuleSet(paths: [folder.path, RuleSet.defaultName])
    }

    @Test func `adds a country`() throws {
        let rules = try Self.rules("Add a country")
        #expect(rules.warnings.map(\.description) == [])
        let results = try RuleExampleRunner(rules: rules).run()
            .filter { $0.rule.rawValue.hasPrefix("xl.harbour.") }
        #expect(results.count == 4)
        for result in results { #expect(result.failures == [], "\(result.rule)") }
    }

    @Test func `lists every act and penalty`() throws {
        let path = try #require(Golden.packageRoot()) + "/Rules/README.md"
        let manual = String(decoding: try FileBytes.read(path), as: UTF8.self)
        for act in Act.allCases { #expect(manual.contains("\n| `\(act.rawValue)` | ")) }
        for penalty in Penalty.allCases { #expect(manual.contains(" | `\(penalty.rawValue)` | ")) }
    }

    @Test func `adds a language`() throws {
        let rules = try Self.rules("Add a language")
        let text = try #require(try Self.blocks("Add a language").first { $0.language == "text" })
        func scan(_ rules: RuleSet) throws -> [Finding] {
            try PageScanner(rules: rules)
                .scan(PageInput(name: "page.txt", bytes: Array(text.text.utf8))).findings
        }
        let notice = try #require(try scan(rules).first { $0.kind == .notice })
        #expect(notice.rule.rawValue == "ru.undesirable.notice")
        #expect(notice.facts.acts.map(\.value).contains(.share))
        #expect(Set(notice.facts.penalties.map(\.value)) == [.fine, .imprisonment])
        #expect(try scan(.builtIn()).allSatisfy { $0.kind != .notice })
    }
}
