/// The runs of an attribute's value as its start tag writes it, in order.
struct AttributeRuns: Sequence, IteratorProtocol {
    /// Characters as they are written, or a reference such as `&amp;`.
    struct Run {
        /// The place of the run in the source.
        let place: Range<Int>
        /// What it stands for; nil for characters as they are.
        let reference: CharacterReference?

        /// Whether it is a reference, which stands for other characters.
        var isReference: Bool { reference != nil }

        /// Appends the characters that a reference stands for as UTF-8.
        func appendCharacters(to text: inout [UInt8]) { reference?.append(to: &text) }
    }

    private let source: [UInt8]
    private let end: Int
    private var start: Int
    /// A reference that stands behind the run that was last returned.
    private var waiting: Run?

    /// The runs in a range of a text.
    init(_ source: [UInt8], in range: Range<Int>) {
        self.source = source
        start = range.lowerBound
        end = range.upperBound
    }

    /// The next run; nil at the end.
    mutating func next() -> Run? {
        if let reference = waiting {
            waiting = nil
            start = reference.place.upperBound
            return reference
        }
        guard start < end else { return nil }
        guard let next = AttributeReference.first(in: source, start..<end) else {
            let rest = start..<end
            start = end
            return Run(place: rest, reference: nil)
        }
        let run = Run(place: next.place, reference: next.character)
        let plain = start..<next.place.lowerBound
        start = next.place.upperBound
        if plain.isEmpty { return run }
        waiting = run
        return Run(place: plain, reference: nil)
    }
}
