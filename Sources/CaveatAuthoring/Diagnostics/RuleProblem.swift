package import CaveatText

/// What is wrong in a rule file; each case has a code that never changes its meaning.
///
/// Payloads are values, so that tools can use them; sentences are made only for people.
package enum RuleProblem: Hashable, Sendable {
    /// R001: the file is not YAML; how to mend it, where that can be told.
    case syntax(String, fix: String? = nil)
    /// R002: the file begins with none of the keys that tell what it is.
    case unknownFileKind
    /// R003: a required key is missing.
    case missingKey(String, in: String)
    /// R004: a value has the wrong form.
    case wrongType(expected: String)
    /// R005: a value is none of those that are allowed.
    case unknownValue(String, field: String, allowed: [String])
    /// R006: a key is given twice.
    case duplicateKey(String)
    /// R007: a key is not known.
    case unknownKey(String, allowed: [String])
    /// R040: a key stands beside the one that it belongs under, which has no value: it is not indented.
    case misplacedKey(String, under: String)
    /// R008: a name that must be unique is given twice.
    case duplicateName(String, what: String, first: String)
    /// R009: a rule's id does not begin with the name of its pack.
    case wrongPrefix(id: String, pack: String)
    /// R010: a phrase is malformed.
    case phrase(PhraseProblem)
    /// R011: a `{name}` is not the name of a cue list.
    case unknownCues(String, allowed: [String])
    /// R039: no concept, frame or words file (`what`) has that name.
    case unknownPart(String, what: String, allowed: [String])
    /// R012: a cue list uses itself.
    case cyclicCues([String])
    /// R013: a rule has no phrase to begin with.
    case noAnchor
    /// R014: a rule can never match.
    case neverMatches(because: String)
    /// R015: a regular expression is malformed.
    case regex(String)
    /// R016: a regular expression has no words by which to find where it is worth trying.
    case regexWithoutWords
    /// R017: a number or distance is malformed or out of range.
    case badNumber(String, expected: String)
    /// R018: a date is not written as `YYYY-MM-DD`, or a period ends before it begins.
    case badDate(String)
    /// R019: the file is too large.
    case tooLarge
    /// R020: more cue lists name one another in a row than the limit.
    case deepCues(limit: Int)
    /// R021: the phrases of all files stand for more words than the limit.
    case tooManyWords(limit: Int)
    /// R022: there are more errors than are shown.
    case moreProblems(Int)
    /// R030: the file of a list cannot be read.
    case unreadableList(String, because: String)
    /// R031: a list is neither a table nor JSON Lines, or is broken.
    case malformedList(String)
    /// R032: a list lacks a column or key that the rule file names.
    case missingColumn(String, allowed: [String])
    /// R033: an entry of a list has no name, or one without a word.
    case emptyName
    /// R034: a name of a list has too many words, or too long ones.
    case longName(String)
    /// R035: a list has more problems than are shown.
    case moreListProblems(Int)
    /// R036: a selector of elements is malformed.
    case selector(String)
    /// R037: a pack or a rule builds on one that is not there.
    case unknownBase(String, what: String, allowed: [String])
    /// R038: a pack builds on itself, maybe by way of others.
    case cyclicBase(String)
    /// R041: the command line does not take what a configuration file says; its words.
    case refusedOption(String)
    /// R101, a warning: a rule has few examples.
    case fewExamples(match: Int, noMatch: Int, wanted: Int)
    /// R102, a warning: a phrase is one very short word.
    case shortPhrase(String)
    /// R103, a warning: a list holds a phrase twice.
    case duplicatePhrase(String)
    /// R110, a warning: two rules ask for the same.
    case duplicateRule(of: String, place: String)
    /// R111, a warning: an anchor is so common that the rule is tried everywhere.
    case broadPhrase(String)
    /// R112, a warning: an entry of a file of findings to ignore has expired.
    case expired(String)
    /// R113, a warning: a list is older than its rule file wants; both in days.
    case staleList(age: Int, limit: Int)
    /// R114, a warning: a list has no entry to look for; how many are not valid on the day asked for.
    case emptyList(expiredCount: Int)
    /// R115, a warning: a list says when it is too old, but not how old it is.
    case undatedList
    /// R116, a warning: there are more warnings than are shown.
    case moreWarnings(Int)

    /// The code, for example `R007`.
    package var code: String {
        switch self {
        case .syntax: "R001"
        case .unknownFileKind: "R002"
        case .missingKey: "R003"
        case .wrongType: "R004"
        case .unknownValue: "R005"
        case .duplicateKey: "R006"
        case .unknownKey: "R007"
        case .duplicateName: "R008"
        case .wrongPrefix: "R009"
        case .phrase: "R010"
        case .unknownCues: "R011"
        case .cyclicCues: "R012"
        case .noAnchor: "R013"
        case .neverMatches: "R014"
        case .regex: "R015"
        case .regexWithoutWords: "R016"
        case .badNumber: "R017"
        case .badDate: "R018"
        case .tooLarge: "R019"
        case .deepCues: "R020"
        case .tooManyWords: "R021"
        case .moreProblems: "R022"
        case .unreadableList: "R030"
        case .malformedList: "R031"
        case .missingColumn: "R032"
        case .emptyName: "R033"
        case .longName: "R034"
        case .moreListProblems: "R035"
        case .selector: "R036"
        case .unknownBase: "R037"
        case .cyclicBase: "R038"
        case .unknownPart: "R039"
        case .misplacedKey: "R040"
        case .refusedOption: "R041"
        case .fewExamples: "R101"
        case .shortPhrase: "R102"
        case .duplicatePhrase: "R103"
        case .duplicateRule: "R110"
        case .broadPhrase: "R111"
        case .expired: "R112"
        case .staleList: "R113"
        case .emptyList: "R114"
        case .undatedList: "R115"
        case .moreWarnings: "R116"
        }
    }

    /// Whether rules can be used all the same.
    package var isWarning: Bool {
        switch self {
        case .fewExamples, .shortPhrase, .duplicatePhrase, .duplicateRule, .broadPhrase,
            .expired, .staleList, .emptyList, .undatedList, .moreWarnings:
            true
        default: false
        }
    }
}
