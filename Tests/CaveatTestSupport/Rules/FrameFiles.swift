package import CaveatAuthoring
internal import CaveatModel
package import CaveatRules

/// A small set of words, places, frames and laws.
package enum FrameFiles {
    /// Words of English, and of Esperanto, in which "fine" means "at last".
    package static let words = [
        RuleSource(
            path: "Rules/words/en.yaml",
            text: """
                words: en
                concepts:
                  status.odd: [odd organi(s|z)ation*]
                  act.share: [share, sharing, "repost*"]
                  act.save: [save, saving]
                  act.view: [read, reading]
                  act.donate: [sharing saving tips]
                  penalty.fine: ["fine*"]
                  penalty.imprisonment: [prison]
                  penalty.other: ["punish*"]
                  reader.you: [you, your]
                  self: [we, us, our]
                  designate: [declared, listed]
                  negated: [not, never, nobody]
                  refrain: [do not]
                  possible: [may]
                  affirmed: [not only, not agree]
                  withheld.shut: [blocked]
                """
        ),
        RuleSource(
            path: "Rules/words/eo.yaml",
            text: """
                words: eo
                country: LI
                concepts:
                  status.odd: ["stranga organizo"]
                  act.share: ["kunhav*"]
                  penalty.fine: ["monpun*"]
                  reader.you: [vi, via]
                  self: [ni, nia]
                  history: [fine]
                  negated.after: [neniam]
                """
        ),
        RuleSource(
            path: "Rules/places/countries.yaml",
            text: """
                places: countries
                names:
                  US: [America]
                  XU: [Utopia]
                  LI: [Lilliput]
                """
        ),
        RuleSource(
            path: "Rules/places/signs.yaml",
            text: """
                places: signs
                signs:
                  LI: [Mildendo]
                  XU: [Amaurot]
                """
        ),
    ]

    /// A frame for notices.
    package static let warning = RuleSource(
        path: "Rules/frames/warning.yaml",
        text: """
            frame: warning
            title: The page warns its readers
            kind: notice
            needs: [[status, act], [penalty, self]]
            threshold: 10
            possible: 6
            evidence:
              - {have: status, points: 4}
              - {have: act, with: penalty, points: 4}
              - {have: self, points: 3}
              - {have: reader.you, within: near, points: 2}
              - {have: act, within: near, points: 1}
              - {have: negated, before: designate, within: 3 words, points: -9}
              - {have: status, in: brackets, points: -5}
              - {have: zone.footer, points: 2}
              - {have: history, points: -3}
            """
    )

    /// A frame for labels: what a law prescribes decides, little else does.
    package static let label = RuleSource(
        path: "Rules/frames/label.yaml",
        text: """
            frame: label
            title: A label
            kind: label
            needs: [[status]]
            decides: [law.formula.label]
            threshold: 10
            possible: 6
            evidence:
              - {have: status, points: 3}
              - {have: history, points: -9}
            """
    )

    /// A pack of one rule that reports what the frame finds.
    package static func pack(
        _ name: String,
        law code: String,
        about law: String = "",
        frame: String = "warning",
        kind: String = "notice"
    ) -> RuleSource {
        RuleSource(
            path: "Rules/\(code)/\(name).yaml",
            text: """
                pack: \(name)
                title: A test
                jurisdiction: \(code)
                modified: 2026-11-29
                \(law)
                rules:
                  - id: \(name).notice
                    frame: \(frame)
                    kind: \(kind)
                    severity: high
                    status: stable
                    title: Title
                    message: Message.
                """
        )
    }

    /// Compiles a general rule, and the packs that are given.
    package static func compile(_ packs: RuleSource...) throws -> CompiledRules {
        RuleCompiler().compile(
            try RuleLoader().load(words + [warning, pack("zz.general", law: "ZZ")] + packs)
        )
    }
}
