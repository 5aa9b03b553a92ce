internal import CaveatAuthoring
internal import CaveatReport

/// The JSON Schema of rule files: packs, cue files, words, places, frames, vocabularies and files of
/// findings to ignore.
///
/// Editors complete and check YAML by it. It is made of the forms that the loader reads by; what
/// takes more than the form of a file (phrases, ids, conditions that exclude each other) only
/// `caveat rules check` knows.
public enum RuleSchema {
    /// The schema of any rule file, pretty-printed.
    public static func rules() -> [UInt8] {
        RuleForms.file.document(title: "caveat rule file", definitions: RuleForms.definitions)
    }
}
