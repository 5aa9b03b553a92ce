internal import CaveatModel
internal import CaveatText

/// What the negations of a sentence deny: "has *not* been declared", "*no longer* an undesirable
/// organisation", "*without* fear of a fine".
///
/// A negation reaches on to the end of its clause, six words at most. In languages in which the verb ends
/// the clause it is `negated.after`, and reaches back. What it denies counts for nothing; that
/// something was denied is a signal of its own.
struct Denial {
    /// How many words a negation reaches.
    private static let reach = 6
    /// How many words may stand between a negation and the "may" that it denies: "may not be fined", but
    /// not "those who do not comply may be fined".
    private static let modalReach = 2

    /// The words that are denied; few sentences have any.
    private var scopes: [Range<Int>] = []
    private let deniable: SignalSet

    private init(deniable: SignalSet) { self.deniable = deniable }

    /// Reads one sentence; nil when it denies nothing.
    ///
    /// - Parameters:
    ///   - hits: what stands in it, in order.
    ///   - words: its words.
    ///   - page: the page that holds it.
    ///   - table: tells which concepts deny, and which are denied.
    /// - Returns: what is denied.
    static func find(
        in hits: [Annotation.Hit],
        words: Range<Int>,
        page: PageReading,
        table: ConceptTable
    ) -> Denial? {
        var denial = Denial(deniable: table.deniable)
        for hit in hits where table.negation.contains(hit.signal) {
            let isIdle = hits.contains { other in
                table.undenying.contains(other.signal) && other.words.overlaps(hit.words)
            }
            if isIdle { continue }
            let scope =
                if table.finalNegation.contains(hit.signal) {
                    clause(before: hit.words.lowerBound, in: words, of: page)
                } else {
                    clause(after: hit.words.upperBound, in: words, of: page)
                        .clamped(to: untilModal(after: hit.words.upperBound, hits, table))
                }
            let denies = hits.contains {
                table.deniable.contains($0.signal) && scope.contains($0.words.lowerBound)
            }
            if denies { denial.scopes.append(scope) }
        }
        return denial.scopes.isEmpty ? nil : denial
    }

    /// Whether a hit is denied.
    func covers(_ hit: Annotation.Hit) -> Bool {
        !scopes.isEmpty && deniable.contains(hit.signal)
            && scopes.contains { $0.contains(hit.words.lowerBound) }
    }

    /// The words after a negation up to a "may" that it does not belong to.
    private static func untilModal(
        after start: Int,
        _ hits: [Annotation.Hit],
        _ table: ConceptTable
    ) -> Range<Int> {
        let modal = hits.first {
            table.modals.contains($0.signal) && $0.words.lowerBound > start + modalReach
        }
        return start..<(modal?.words.lowerBound ?? .max)
    }

    private static func clause(
        after start: Int,
        in words: Range<Int>,
        of page: PageReading
    ) -> Range<Int> {
        var end = start
        while end < words.upperBound, end - start < reach, isOneClause(end - 1, end, of: page) {
            end += 1
        }
        return start..<end
    }

    private static func clause(
        before end: Int,
        in words: Range<Int>,
        of page: PageReading
    ) -> Range<Int> {
        var start = end
        while start > words.lowerBound, end - start < reach, isOneClause(start - 1, start, of: page)
        {
            start -= 1
        }
        return start..<end
    }

    /// Whether no mark ends a clause between two words.
    private static func isOneClause(_ one: Int, _ other: Int, of page: PageReading) -> Bool {
        let words = page.stream.words
        let text = page.article.text.span
        let end = Int(words[other].start)
        var index = Int(words[one].end)
        while index < end {
            let (scalar, next) = UTF8Scalars.decode(text, at: index, end: end)
            switch scalar {
            case 0x2C, 0x3A, 0x3B, 0x2E, 0x2013, 0x2014, 0x60C, 0x61B, 0x3001, 0x3002, 0xFF0C,
                0xFF1A,
                0xFF1B:
                return false
            default: index = next
            }
        }
        return true
    }
}
