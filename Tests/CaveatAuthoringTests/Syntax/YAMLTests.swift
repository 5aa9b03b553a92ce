import CaveatTestSupport
import Testing

@testable import CaveatAuthoring

/// What a tree is made of, and where a file is refused, beyond what rules look like.
@Suite struct YAMLTests {
    private func tree(_ text: String) throws -> RuleTree {
        try RuleTree(parsingYAMLOf: RuleSource(path: "a.yaml", text: text))
    }

    /// The first line of what is said about a file, and of its advice.
    private func complaint(about text: String) -> String? {
        do throws(RuleErrors) {
            _ = try RuleTree(parsingYAMLOf: RuleSource(path: "a.yaml", text: text))
            return nil
        } catch {
            let lines = error.diagnostics.first?.description.split(separator: "\n")
            return lines?.first.map(String.init)
        }
    }

    @Test func `an alias stands for all below its anchor, at the anchor's place`() throws {
        let tree = try tree("a: &x {b: [1, two]}\nc: *x\nd: &x 3\ne: [*x]")
        let copy = try #require(tree["c"]?["b"])
        #expect(copy.children.map(\.text) == ["1", "two"])
        #expect(copy.children.map(\.column) == [12, 15])
        #expect(copy.line == 1)
        #expect(tree["e"]?.children.map(\.text) == ["3"])
        #expect(tree.pairs.map(\.key.text) == ["a", "c", "d", "e"])
    }

    @Test func `what is written in other ways is the same text`() throws {
        let tree = try tree("a: !!str 1\nb: 'it''s'\n\"c\": \"\\u0451\\x41\"\nd: |\n  x\n  y\n")
        #expect(tree.pairs.map(\.value.text) == ["1", "it's", "ёA", "x\ny\n"])
        #expect(tree.pairs.map(\.key.text) == ["a", "b", "c", "d"])
    }

    @Test(arguments: [
        ("a: *x", "a.yaml:1:4: error[R001]: not YAML: found undefined alias"),
        ("a: &x [*x]", "a.yaml:1:8: error[R001]: not YAML: found undefined alias"),
        (
            "a: 1\n---\nb: 2",
            "a.yaml:2:1: error[R001]: not YAML: but found another document, expected a single document in the stream"
        ),
        ("", "a.yaml:1:1: error[R001]: not YAML: the file is empty"),
        ("\u{FEFF}# Nothing.", "a.yaml:1:1: error[R001]: not YAML: the file is empty"),
        (
            "a: 'x",
            "a.yaml:1:6: error[R001]: not YAML: found unexpected end of stream, while scanning a quoted scalar"
        ),
        ("a: \u{1}", "a.yaml:1:1: error[R001]: not YAML: control characters are not allowed"),
    ])
    func `a file that is no single document is refused`(text: String, message: String) {
        #expect(complaint(about: text) == message)
    }

    @Test func `a key that stands twice is refused where it stands first`() {
        let complaint = complaint(about: "x:\n  - {a: 1, b: 2, a: 3}\n")
        #expect(complaint?.hasPrefix("a.yaml:2:6: error[") == true, "\(complaint ?? "")")
        #expect(complaint?.contains("'a'") == true)
    }

    @Test func `aliases that multiply end at the limit`() {
        let lines = (1...9).map { level in
            let aliases = repeatElement("*l\(level - 1)", count: 9).joined(separator: ", ")
            return "l\(level): &l\(level) [\(aliases)]"
        }
        let complaint = complaint(about: (["l0: &l0 [a, b]"] + lines).joined(separator: "\n"))
        #expect(complaint?.contains("R001") == false)
        #expect(complaint != nil)
    }

    @Test func `lists in lists by indentation do not end the process`() {
        _ = complaint(about: String(repeating: "- ", count: 50_000) + "a")
    }
}
