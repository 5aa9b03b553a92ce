package import CaveatModel
internal import CaveatRules

/// The forms of rule files: which keys each mapping has, in the order in which people write them, what they
/// hold, and what that means.
///
/// The loader takes these keys and no others, and the JSON Schema of rule files is these forms, so that an
/// editor and `caveat rules check` say the same.
package enum RuleForms {
    /// A rule file, whose first key tells which kind it is.
    package static let file = SchemaNode.either(
        "A rule file of caveat; its first key tells which kind it is.",
        [
            .reference(nil, "pack"), .reference(nil, "cueFile"),
            .reference(nil, "vocabulary"), .reference(nil, "ignoreFile"),
            .reference(nil, "words"), .reference(nil, "places"), .reference(nil, "frame"),
        ]
    )

    /// All forms, by name.
    package static let definitions: [(name: String, schema: SchemaNode)] = [
        ("pack", pack),
        ("rule", rule),
        ("condition", condition),
        ("near", near),
        ("absent", absent),
        ("count", count),
        ("link", link),
        ("meta", meta),
        ("regex", regex),
        ("facts", facts),
        ("basis", basis),
        ("list", list),
        ("valid", valid),
        ("examples", examples),
        ("todo", todo),
        ("example", example),
        ("exampleFacts", exampleFacts),
        ("cueFile", cueFile),
        ("vocabulary", vocabulary),
        ("scope", scope),
        ("entry", entry),
        ("pageEntry", pageEntry),
        ("hintEntry", hintEntry),
        ("wordEntry", wordEntry),
        ("ignoreFile", ignoreFile),
        ("ignored", ignored),
        ("law", law),
        ("words", words),
        ("places", places),
        ("frame", frame),
        ("evidence", evidence),
    ]

    /// Keys whose values are always mappings or lists of their own.
    static let parents: Set<String> = {
        var isParent: [String: Bool] = [:]
        for (_, form) in definitions {
            for member in form.members {
                isParent[member.name, default: true] =
                    isParent[member.name, default: true] && member.value.isComposite
            }
        }
        return Set(isParent.filter(\.value).keys)
    }()

    // MARK: Values

    /// Several phrases, or one alone.
    static func phrases(_ description: String?) -> SchemaNode {
        some(.scalar(nil), description, minimum: 1)
    }

    /// Several values, or one alone.
    static func some(
        _ value: SchemaNode,
        _ description: String?,
        minimum: Int = 0
    ) -> SchemaNode {
        .either(description, [value, .array(nil, of: value, minimum: minimum)])
    }

    /// A day.
    static func day(_ description: String) -> SchemaNode {
        .string(
            description,
            pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
        )
    }

    /// A distance from the anchor.
    static func distance(_ description: String) -> SchemaNode {
        let units = Distance.Unit.allCases.map { "\($0.rawValue.dropLast())s?" }
        return .string(
            description + " Such as 3 blocks, 1 sentence, 20 words; 1000 at most.",
            pattern: "^ *(1000|[0-9]{1,3}) +(\(units.joined(separator: "|"))) *$"
        )
    }

    /// Some codes of one of the model's enumerations.
    static func codes<Code: CaseIterable & RawRepresentable<String>>(
        _ description: String,
        _ type: Code.Type
    ) -> SchemaNode {
        some(.choice(nil, type), description, minimum: 1)
    }
}
