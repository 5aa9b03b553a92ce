/// A law of reading pages, or of answering records, that an input breaks.
package struct BrokenLaw: Hashable, Sendable, CustomStringConvertible {
    /// What holds for every page, and for every stream.
    package enum Law: String, Sendable, CaseIterable {
        /// Each block with text is a passage of the cleaned text, or is listed as left out.
        case blockIsInTextOrListed
        /// Each character of the page's text is in exactly one block.
        case wordIsInOneBlock
        /// The bytes of evidence, read by themselves, are its quote.
        case bytesAreQuote
        /// The stretches of evidence are in order and disjoint.
        case piecesAreInOrder
        /// Each warning stands in the cleaned text.
        case warningIsInText
        /// A warning is found whatever follows it on the page.
        case noticeIsFound
        /// The same page gives the same report, byte by byte in every format.
        case samePageSameReport
        /// Each line of a stream of records gets one answer.
        case lineHasOneAnswer
        /// An answer is one line.
        case answerIsOneLine
        /// An answer is JSON, and has every key that any answer has, in the same order.
        case answerHasEveryKey
        /// Reading an archive ends.
        case archiveEnds
        /// A record is where it is said to be, inside the file.
        case recordIsInFile
        /// A page of an archive is no longer than it may be.
        case pageIsWithinLimit
    }

    /// The law.
    package let law: Law
    /// Where it is broken, with the words in question.
    package let place: String

    /// One line.
    package var description: String { "\(law.rawValue): \(place)" }
}
