import Caveat
import CaveatModel
import CaveatReport
import CaveatTestSupport
import Testing

@Suite struct RecordLawTests {
    /// Lines that are records, nearly records, and nothing of the kind.
    private static let lines = [
        #"{"id":"a","url":"u","html":"<p>Boats leave \"at\" noon.\u00e9\ud83d\ude00\ud800"}"#,
        #"{"html_base64":"PHA+Qm9hdHM8L3A+","charset":"gbk","contentType":"text/html; charset=x"}"#,
        #"{"id":1.5e3,"text":"Boats","x":[{"y":null},true,false,-1,"z"],"date":null}"#,
        #"{"html":1,"id":"b"}"#, "[]", "", "\u{FEFF}{}\r", "кораблі",
    ]

    private static let rules = Result { try RuleSet.builtIn() }

    @Test(arguments: 0..<24)
    func `any bytes give one answer for each line, with every key`(seed: UInt64) throws {
        var limits = PageLimits()
        limits.bytes = 40
        let scanner = PageScanner(rules: try Self.rules.get(), limits: limits)
        let laws = [
            RecordLaws(scanner: RecordScanner(scanner: scanner)),
            RecordLaws(
                scanner: RecordScanner(scanner: scanner, detail: .full, includesText: true),
                lineLimit: 60
            ),
        ]
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            var stream = Array(
                Self.lines.shuffled(using: &generator).joined(separator: "\n").utf8
            )
            for _ in 0..<Int.random(in: 0...8, using: &generator) {
                let index = Int.random(in: 0..<stream.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: stream[index] = UInt8.random(in: 0...255, using: &generator)
                case 1: stream.remove(at: index)
                default: stream.insert(contentsOf: stream[..<(index / 2)], at: index)
                }
            }
            let size = Int.random(in: 1...40, using: &generator)
            for law in laws {
                #expect(law.broken(by: stream, inPiecesOf: size) == [], "seed \(seed)")
            }
        }
    }
}
