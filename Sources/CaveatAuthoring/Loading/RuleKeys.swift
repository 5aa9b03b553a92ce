/// The keys that the mappings of rule files may have, in the order in which people write them.
///
/// The loader accepts these and no others, and the JSON Schema of rule files describes them, so that
/// an editor and `caveat rules check` say the same.
package enum RuleKeys {
    /// Keys of a pack.
    package static let pack = [
        "pack", "title", "description", "jurisdiction", "modified", "extends", "law", "cues",
        "list",
        "rules",
    ]
    /// Keys of a rule.
    package static let rule = [
        "id", "extends", "kind", "severity", "status", "title", "message", "languages", "valid",
        "list", "frame", "when", "facts", "basis", "examples",
    ]
    /// Keys of `when` and of every condition in it.
    package static let condition = [
        "phrase", "near", "absent", "page", "count", "all", "any", "none", "zone", "role",
        "position", "voice", "speaker", "selector", "link", "meta", "regex",
    ]
    /// Keys of `list`.
    package static let list =
        ["file"] + columns + [
            "declension", "stale_after", "title", "source", "date",
        ]
    /// Keys of `list` that say which column or key holds what, in the order of an entry's fields.
    package static let columns = ["name", "aliases", "id", "from", "until"]
    /// Keys of `valid`.
    package static let valid = ["from", "until"]
    /// Keys of `near` and of `absent`.
    package static let near = ["within"] + condition
    /// Keys of `count`.
    package static let count = ["at_least", "of", "within"]
    /// Keys of `link`.
    package static let link = ["host", "within"]
    /// Keys of `meta`.
    package static let meta = ["name", "phrase"]
    /// Keys of `regex`.
    package static let regex = ["pattern", "words"]
    /// Keys of `facts` of an example: what is reported.
    package static let statedFacts = ["acts", "penalties", "persons", "territory", "authority"]
    /// Keys of `facts` of a rule.
    package static let facts = statedFacts + ["law"]
    /// Keys of a provision under `basis`.
    package static let basis = [
        "cite", "says", "penalties", "from", "until", "source", "checked", "note",
    ]
    /// Keys of `examples`.
    package static let examples = ["match", "no_match", "todo"]
    /// Keys of `todo` under `examples`.
    package static let todo = ["match", "no_match"]
    /// Keys of one example that is more than a text.
    package static let example = ["html", "text", "facts"]
    /// Keys of `law` of a pack.
    package static let law = ["about", "default", "names", "formulas", "basis"]
    /// Keys of `formulas` of a law: what they are prescribed for.
    package static let formulas = ["label", "restriction"]
    /// Keys of a words file.
    package static let words = [
        "words", "title", "description", "country", "letters", "prefixes", "concepts",
    ]
    /// Keys of a file of places.
    package static let places = ["places", "title", "description", "names", "signs"]
    /// Keys of a frame.
    package static let frame = [
        "frame", "title", "description", "kind", "needs", "decides", "evidence", "threshold",
        "possible",
    ]
    /// Keys of one kind of evidence of a frame.
    package static let evidence = [
        "have", "at_least", "in", "with", "before", "within", "points",
    ]
    /// Keys whose values are mappings or lists of their own.
    static let parents: Set<String> = [
        "absent", "concepts", "count", "cues", "entries", "evidence", "examples", "facts",
        "formulas", "law",
        "link", "list", "lists", "meta", "near", "regex", "rules", "scope", "todo", "valid", "when",
    ]
    /// Keys of a cue file.
    package static let cueFile = ["cues", "title", "description", "lists"]
    /// Keys of a vocabulary of page furniture.
    package static let vocabulary = ["vocabulary", "title", "description", "scope", "entries"]
    /// Keys of `scope` of a vocabulary.
    package static let scope = ["hosts", "classes", "phrases"]
    /// Keys of an entry of a vocabulary that is about blocks.
    package static let entry = ["removed", "kept"] + pageEntry
    /// Keys of one that is about pages alone.
    package static let pageEntry = ["page", "phrases", "classes", "where"]
    /// Keys of one that is about words of class names.
    package static let hintEntry = ["hint", "words", "classes"]
    /// Keys of one that is about other words.
    package static let wordEntry = ["says", "words"]
    /// Keys of a file of findings to ignore.
    package static let ignoreFile = ["ignore", "title", "description"]
    /// Keys of an entry of such a file.
    package static let ignored = [
        "rule", "site", "path", "text", "reason", "author", "expires",
    ]
}
