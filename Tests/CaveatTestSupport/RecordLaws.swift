package import Caveat

/// Checks the laws that answering a stream of records must keep, whatever its bytes are.
package struct RecordLaws: Sendable {
    private let scanner: RecordScanner
    private let lineLimit: Int
    private let keys: [String]

    /// Makes a judge of streams that are read in one way.
    ///
    /// - Parameters:
    ///   - scanner: what answers the lines.
    ///   - lineLimit: the bytes that a line may have; nil for what the scanner takes.
    package init(scanner: RecordScanner, lineLimit: Int? = nil) {
        self.scanner = scanner
        self.lineLimit = lineLimit ?? scanner.lineLimit
        let answer = try? JSONParser.parse(scanner.answer(to: .whole([])))
        keys = answer?.members.map(\.name) ?? []
    }

    /// The laws that the answers to a stream break.
    ///
    /// - Parameters:
    ///   - stream: any bytes.
    ///   - size: the size of the pieces in which they come, 1 or more.
    /// - Returns: each breach.
    package func broken(by stream: [UInt8], inPiecesOf size: Int) -> [BrokenLaw] {
        var lines = RecordLines(limit: lineLimit)
        var broken: [BrokenLaw] = []
        var answerCount = 0
        func take(_ line: RecordLines.Line) {
            answerCount += 1
            check(scanner.answer(to: line), &broken)
        }
        for start in stride(from: 0, to: stream.count, by: size) {
            lines.add(Array(stream[start..<min(start + size, stream.count)]))
            while let line = lines.next() { take(line) }
        }
        while let line = lines.end() { take(line) }
        let hasRest = !stream.isEmpty && stream.last != 0x0A
        let lineCount = stream.count { $0 == 0x0A } + (hasRest ? 1 : 0)
        if answerCount != lineCount {
            let place = "\(answerCount) answers to \(lineCount) lines"
            broken.append(BrokenLaw(law: .lineHasOneAnswer, place: place))
        }
        return broken
    }

    private func check(_ answer: [UInt8], _ broken: inout [BrokenLaw]) {
        if answer.last != 0x0A || answer.dropLast().contains(0x0A) {
            let text = String(decoding: answer, as: UTF8.self)
            broken.append(BrokenLaw(law: .answerIsOneLine, place: text))
        }
        do {
            let names = try JSONParser.parse(answer).members.map(\.name)
            if names != keys {
                broken.append(BrokenLaw(law: .answerHasEveryKey, place: "\(names)"))
            }
        } catch {
            broken.append(BrokenLaw(law: .answerHasEveryKey, place: "\(error)"))
        }
    }
}
