internal import CaveatModel
internal import CaveatText

/// Tells traditional from simplified Chinese characters.
///
/// The mainland and Singapore write simplified ones, Taiwan, Hong Kong and Macao traditional ones: a
/// page in these does not mean the mainland's law by its language.
enum ChineseScript {
    /// Common characters that only traditional texts have.
    private static let traditional = Set(
        "們這個來時為國說會對發過後從體實點動與問無開電頁報頭變讓還應處權關員業單數請轉罰違規釋傳".unicodeScalars.map(\.value)
    )
    /// The same as simplified texts have them.
    private static let simplified = Set(
        "们这个来时为国说会对发过后从体实点动与问无开电页报头变让还应处权关员业单数请转罚违规释传".unicodeScalars.map(\.value)
    )

    /// Reads a text.
    ///
    /// - Parameter text: valid UTF-8.
    /// - Returns: whether most of the characters that tell it are traditional.
    static func isTraditional(_ text: Span<UInt8>) -> Bool {
        var surplus = 0
        var index = 0
        while index < text.count {
            let (scalar, next) = UTF8Scalars.decode(text, at: index, end: text.count)
            index = next
            if traditional.contains(scalar) {
                surplus += 1
            } else if simplified.contains(scalar) {
                surplus -= 1
            }
        }
        return surplus > 0
    }
}
