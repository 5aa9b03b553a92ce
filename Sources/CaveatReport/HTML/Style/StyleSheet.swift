/// The style sheets of HTML reports and of the index of a folder.
///
/// System fonts, one accent for each severity, light and dark as the reader has it, and paper.
enum StyleSheet {
    /// The most pieces of evidence whose quote and place light up together.
    private static let mostPairs = 200

    /// The styles of a report.
    ///
    /// - Parameter classes: the classes that a quote and its place in the text share; where a pointer or
    ///   the keyboard's focus is on one, both are outlined.
    /// - Returns: CSS that holds nothing of a page.
    static func report(pairing classes: [String]) -> String {
        [palette, base, findings, article, closing, paper, pairs(classes)].joined()
    }

    /// The styles of an index.
    ///
    /// - Parameter filters: the rules by which its radio buttons choose rows.
    /// - Returns: CSS that holds nothing of a page.
    static func index(filters: String) -> String {
        [palette, base, index, paper, filters].joined()
    }

    private static func pairs(_ classes: [String]) -> String {
        let selectors = classes.prefix(mostPairs).map {
            ":root:has(.\($0):is(:hover, :focus-within)) .\($0)"
        }
        guard !selectors.isEmpty else { return "" }
        return "\n\(selectors.joined(separator: ",\n")) "
            + "{ outline: 2px solid var(--accent); outline-offset: 2px; }\n"
    }
}
