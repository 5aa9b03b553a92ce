package import CaveatAuthoring
internal import CaveatModel
package import CaveatRules

/// Short ways to write rule files in tests.
package enum SampleRules {
    /// Words for voices.
    package static let voices = RuleSource(
        path: "Rules/words/en.yaml",
        text: """
            words: en
            concepts:
              reader.you: ["if you are", "our readers"]
              reported: ["(said|reported)", "according to"]
              author: ["about the author"]
            """
    )

    /// A pack `zz.test` of rules that are given as YAML, two spaces deep under `rules`.
    package static func pack(
        _ rules: String,
        cues: String = "",
        path: String = "Rules/ZZ/test.yaml"
    )
        -> RuleSource
    {
        var text = """
            pack: zz.test
            title: A test
            jurisdiction: ZZ
            modified: 2026-11-20

            """
        if !cues.isEmpty { text += "cues:\n" + indented(cues, by: 2) + "\n" }
        text += "rules:\n" + indented(rules, by: 2) + "\n"
        return RuleSource(path: path, text: text)
    }

    /// The same pack under a law: `XU` makes it `xu.test`.
    package static func pack(_ rules: String, law: String) -> RuleSource {
        let nameless = pack(rules, path: "Rules/\(law)/test.yaml")
        return RuleSource(
            path: nameless.path,
            text: String(decoding: nameless.bytes, as: UTF8.self)
                .replacing("zz.test", with: law.lowercased() + ".test").replacing("ZZ", with: law)
        )
    }

    /// A rule that is given by its `when`.
    package static func rule(
        _ name: String = "one",
        kind: String = "notice",
        severity: String = "high",
        when: String,
        more: String = ""
    ) -> String {
        """
        - id: zz.test.\(name)
          kind: \(kind)
          severity: \(severity)
          status: stable
          title: Title
          message: Message.
          when:
        \(indented(when, by: 4))
        \(indented(more, by: 2))
        """
    }

    /// Compiles a pack of rules together with the cues for voices.
    package static func compile(_ rules: String..., cues: String = "") throws -> CompiledRules {
        let pack = pack(rules.joined(separator: "\n"), cues: cues)
        return RuleCompiler().compile(try RuleLoader().load([pack, voices]))
    }

    private static func indented(_ text: String, by count: Int) -> String {
        text.split(separator: "\n").map { String(repeating: " ", count: count) + $0 }
            .joined(separator: "\n")
    }
}

extension RuleSource {
    /// A file of text.
    package init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
