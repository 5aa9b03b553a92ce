/// How much work a scan was, in steps that are the same on every machine.
///
/// A clock tells of a slower machine, or of a busy one; these numbers tell of slower rules and slower code.
package struct ScanWork: Hashable, Sendable {
    /// The words of the page.
    package let words: Int
    /// The sentences that they stand in.
    package let sentences: Int
    /// How often a phrase was tried at a word.
    package let triedPhrases: Int
    /// How often one was found.
    package let foundPhrases: Int
    /// How often a frame added up the points of a sentence, or a condition was asked.
    package let weighings: Int
}
