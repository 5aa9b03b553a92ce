internal import Caveat
internal import CaveatTestSupport

/// Reads inputs as streams of records: each line gets one answer, which is one line of JSON with every key.
struct RecordTrial: Sendable {
    private let scanner: RecordScanner
    /// The same with a limit that small inputs reach.
    private let tightScanner: RecordScanner
    private let keys: [String]

    /// Makes a trial with a small pack of rules.
    init() throws {
        let source = RuleSource(path: "fuzz.yaml", bytes: PackText.withWords)
        let rules = try RuleSet(documents: [RuleDocument(parsing: source)])
        var limits = PageLimits()
        scanner = RecordScanner(scanner: PageScanner(rules: rules, limits: limits))
        limits.bytes = 40
        tightScanner = RecordScanner(
            scanner: PageScanner(rules: rules, limits: limits),
            detail: .full,
            includesText: true
        )
        keys = try JSONParser.parse(scanner.answer(to: .whole([]))).members.map(\.name)
    }

    /// Tries a stream, which comes in pieces whose size its length tells.
    func tryOut(_ bytes: [UInt8]) {
        let isTight = bytes.count % 4 == 3
        let scanner = isTight ? tightScanner : scanner
        var lines = RecordLines(limit: isTight ? 60 : scanner.lineLimit)
        var answerCount = 0
        func answer(_ line: RecordLines.Line) {
            check(scanner.answer(to: line))
            answerCount += 1
        }
        let size = bytes.count % 13 + 1
        for start in stride(from: 0, to: bytes.count, by: size) {
            lines.add(Array(bytes[start..<min(start + size, bytes.count)]))
            while let line = lines.next() { answer(line) }
        }
        while let line = lines.end() { answer(line) }
        let lineCount = bytes.count { $0 == 0x0A } + (bytes.last == 0x0A || bytes.isEmpty ? 0 : 1)
        if answerCount != lineCount {
            Breach.end(because: "\(answerCount) answers to \(lineCount) lines")
        }
    }

    private func check(_ answer: [UInt8]) {
        guard answer.last == 0x0A, !answer.dropLast().contains(0x0A) else {
            Breach.end(because: "an answer that is not one line")
        }
        do {
            let members = try JSONParser.parse(answer).members.map(\.name)
            if members != keys { Breach.end(because: "an answer with other keys: \(members)") }
        } catch {
            Breach.end(because: "an answer that is no JSON: \(error)")
        }
    }
}
