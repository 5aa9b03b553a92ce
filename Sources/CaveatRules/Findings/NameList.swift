package import CaveatModel
internal import CaveatText

/// A user's list: names to look for, and what a finding says about the entry behind a name.
package struct NameList: Sendable {
    /// Its title.
    package let title: String
    /// Where it comes from.
    let source: String?
    /// The day it was taken from there.
    let date: CalendarDay?
    /// The digest of its file.
    let digest: Digest
    /// The ids of its entries; nil where an entry has none.
    let ids: [String?]
    /// One phrase for each name; they follow one another in the pool.
    package let phrases: Range<Int>
    /// The entry of each name.
    let entryOfName: [UInt32]

    /// Makes a list.
    package init(
        title: String,
        source: String?,
        date: CalendarDay?,
        digest: Digest,
        ids: [String?],
        phrases: Range<Int>,
        entryOfName: [UInt32]
    ) {
        self.title = title
        self.source = source
        self.date = date
        self.digest = digest
        self.ids = ids
        self.phrases = phrases
        self.entryOfName = entryOfName
    }

    /// The entry that a phrase names; nil when the phrase is none of the list's.
    func entry(of phrase: PhraseID) -> Int? {
        phrases.contains(phrase.index)
            ? Int(entryOfName[phrase.index - phrases.lowerBound]) : nil
    }
}
