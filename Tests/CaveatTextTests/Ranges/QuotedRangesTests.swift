import CaveatTestSupport
import Testing

@testable import CaveatText

@Suite struct QuotedRangesTests {
    @Test(arguments: [
        ("He said «all is well» today.", ["«all is well»"]),
        ("Er sagte: „gut“, »besser«, ‹nein›.", ["„gut“", "»besser«", "‹nein›"]),
        ("“One „two” three", ["„two”", "“One „two” three"]),
        ("「一『二』三」", ["『二』", "「一『二』三」"]),
        ("\"plain\" and \"open", ["\"plain\""]),
        ("«A paragraph of a long quotation.", ["«A paragraph of a long quotation."]),
        ("The sign « opens, and never closes.", []),
        ("A sign » too few.", []),
    ])
    func `finds what stands in quotation marks`(text: String, quotes: [String]) {
        let bytes = Array(text.utf8)
        let ranges = QuotedRanges(in: 0..<bytes.count, of: bytes).ranges
        #expect(ranges.map { String(decoding: bytes[$0], as: UTF8.self) } == quotes)
    }

    @Test(arguments: 0..<200)
    func `closes the same marks as the plainest search`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let long = String(repeating: "long ", count: 13)
        let signs = [
            "«", "»", "„", "“", "”", "‟", "‹", "›", "「", "」", "『", "』", "\"", "a", " b", "й", "—",
            long,
        ]
        let text = (0..<60).map { _ in signs.randomElement(using: &random) ?? "" }.joined()
        let bytes = Array(text.utf8)
        #expect(
            QuotedRanges(in: 0..<bytes.count, of: bytes).ranges == Self.plainRanges(of: text),
            "seed \(seed): \(text)"
        )
    }

    @Test(arguments: 0..<50)
    func `up to a limit finds every stretch that begins before it`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let signs = ["«", "»", "„", "“", "”", "\"", "a", " b", "й", " no more than words "]
        let text = (0..<60).map { _ in signs.randomElement(using: &random) ?? "" }.joined()
        let bytes = Array(text.utf8)
        let all = QuotedRanges(in: 0..<bytes.count, of: bytes).ranges
        for limit in stride(from: 0, through: bytes.count, by: 7) {
            let some = QuotedRanges(in: 0..<bytes.count, of: bytes, upTo: limit).ranges
            #expect(
                some.filter { $0.lowerBound < limit } == all.filter { $0.lowerBound < limit },
                "seed \(seed), up to \(limit): \(text)"
            )
        }
    }

    /// Looks through all open marks at each mark that may close one.
    private static func plainRanges(of text: String) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var open: [(mark: Character, start: Int)] = []
        var offset = 0
        for sign in text {
            let start = offset
            offset += sign.utf8.count
            let closed: String =
                switch sign {
                case "«": "»"
                case "»": "«"
                case "“": "„"
                case "”": "“„‟"
                case "›": "‹"
                case "」": "「"
                case "』": "『"
                case "\"": "\""
                default: ""
                }
            if let index = open.lastIndex(where: { closed.contains($0.mark) }) {
                ranges.append(open[index].start..<offset)
                open.removeSubrange(index...)
            } else if "«»„“‟‹「『\"".contains(sign) {
                open.append((sign, start))
            }
        }
        if let first = open.first, first.start <= 2 { ranges.append(first.start..<offset) }
        return ranges
    }

    @Test(arguments: ["« ", "„ ", "» ", "“ ", "‹ « ", "« ‹ ” "])
    func `looks at no mark twice`(part: String) {
        for count in [1_000, 2_000] {
            let bytes = Array(String(repeating: part, count: count).utf8)
            let quotes = QuotedRanges(in: 0..<bytes.count, of: bytes)
            #expect(quotes.steps <= bytes.count)
        }
    }

    @Test(arguments: 0..<100)
    func `enclosures hold what one of their ranges holds`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func range() -> Range<Int> {
            let start = Int.random(in: 0..<40, using: &random)
            return start..<start + Int.random(in: 1..<12, using: &random)
        }
        let ranges = (0..<Int.random(in: 0..<8, using: &random)).map { _ in range() }
        let enclosures = Enclosures(ranges)
        for _ in 0..<40 {
            let inner = range()
            let holds = ranges.contains {
                $0.lowerBound <= inner.lowerBound && inner.upperBound <= $0.upperBound
            }
            #expect(enclosures.contain(inner) == holds, "seed \(seed): \(ranges), \(inner)")
        }
        #expect(enclosures.isEmpty == ranges.isEmpty)
    }
}
