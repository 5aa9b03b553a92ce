/// A reference in an attribute's value, such as `&amp;`.
package struct AttributeReference {
    /// Where it stands in the source.
    package let place: Range<Int>
    /// What it stands for.
    let character: CharacterReference

    /// Finds the first reference in a part of a value.
    ///
    /// No initializer, which would count a reference to the source each time.
    ///
    /// - Parameters:
    ///   - source: the source of the page.
    ///   - range: the part.
    /// - Returns: the reference; nil where there is none.
    package static func first(
        in source: [UInt8],
        _ range: Range<Int>
    ) -> AttributeReference? {
        var index = range.lowerBound
        while let ampersand = source.firstIndex(of: 0x26, in: index..<range.upperBound) {
            index = ampersand + 1
            guard
                let (character, count) = CharacterReference.parse(
                    source,
                    at: ampersand,
                    isInAttribute: true
                ), ampersand + count <= range.upperBound
            else { continue }
            return AttributeReference(
                place: ampersand..<ampersand + count,
                character: character
            )
        }
        return nil
    }

    /// Appends the characters that it stands for as UTF-8.
    package func appendCharacters(to text: inout [UInt8]) { character.append(to: &text) }
}
