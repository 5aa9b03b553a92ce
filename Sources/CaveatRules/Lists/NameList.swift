internal import CaveatModel
internal import CaveatText

/// The number of a list in ``RuleLibrary/nameLists``.
struct NameListID: Hashable, Sendable {
    /// The 0-based index.
    let index: Int
}

/// A user's list: names to look for, and what a finding says about the entry behind a name.
struct NameList: Sendable {
    /// Its title.
    let title: String
    /// Where it comes from.
    let source: String?
    /// The day it was taken from there.
    let date: CalendarDay?
    /// The digest of its file.
    let digest: Digest
    /// The ids of its entries; nil where an entry has none.
    let ids: [String?]
    /// One phrase for each name; they follow one another in the pool.
    let phrases: Range<Int>
    /// The entry of each name.
    let entryOfName: [UInt32]

    /// The entry that a phrase names; nil when the phrase is none of the list's.
    func entry(of phrase: PhraseID) -> Int? {
        phrases.contains(phrase.index)
            ? Int(entryOfName[phrase.index - phrases.lowerBound]) : nil
    }
}

/// What a rule file says about a list; two rules that say the same share one.
struct NameListDefinition: Hashable, Sendable {
    /// The path of the file, as messages show it.
    var path: String
    /// The columns or keys that hold names, aliases, ids, first and last days.
    var columns: [String?]
    /// How names change.
    var declension: DeclensionLanguage
    /// The title, the source and the date that the rule file gives.
    var remarks: [String?]
}
