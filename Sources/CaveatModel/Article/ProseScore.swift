/// How much a text reads like a paragraph, and from what that was computed.
///
/// The score is about the text's length in hundreds of letters, 0 for a label. It is the sum of what
/// speaks for running text, times what speaks against it.
package struct ProseScore: Hashable, Sendable {
    /// The points for length: hundreds of letters that stand in no link, up to a bound.
    package let length: Float
    /// The points for commas, up to a bound.
    package let commas: Float
    /// The factor for the ends of sentences: 1, and less for a text without any.
    package let sentenceFactor: Float
    /// The factor for links: 1 for a text without any, 0 for one that is nothing else.
    package let linkFactor: Float
    /// The factor for the form: 1 for a paragraph, less for a list item, 0 for a heading.
    package let formFactor: Float

    /// Makes a score.
    package init(
        length: Float,
        commas: Float,
        sentenceFactor: Float = 1,
        linkFactor: Float = 1,
        formFactor: Float = 1
    ) {
        self.length = length
        self.commas = commas
        self.sentenceFactor = sentenceFactor
        self.linkFactor = linkFactor
        self.formFactor = formFactor
    }

    /// The score of a text that is too short to say anything.
    package static let none = ProseScore(length: 0, commas: 0, formFactor: 0)

    /// The score itself.
    package var value: Float {
        (length + commas) * sentenceFactor * linkFactor * formFactor
    }
}

extension ProseScore: CustomStringConvertible {
    /// The score and its parts: `2.40 = 2.15 length + 0.25 commas`.
    package var description: String {
        guard value > 0 else { return "0" }
        var sum = "\(Self.hundredths(length)) length"
        if commas > 0 { sum += " + \(Self.hundredths(commas)) commas" }
        let factors = [
            (sentenceFactor, "no sentence's end"), (linkFactor, "links"), (formFactor, "form"),
        ]
        .filter { $0.0 < 1 }.map { " × \(Self.hundredths($0.0)) \($0.1)" }
        if commas > 0, !factors.isEmpty { sum = "(\(sum))" }
        return "\(Self.hundredths(value)) = \(sum)\(factors.joined())"
    }

    private static func hundredths(_ value: Float) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
