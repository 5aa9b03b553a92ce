internal import Caveat
internal import Synchronization

/// Hands out the lines of standard input, each to one worker.
final class RecordSource: Sendable {
    private struct State {
        var lines: RecordLines
        var count = 0
        var isAtEnd = false
        var failure: InputFailure?
    }

    private let state: Mutex<State>
    private let sink: AnswerSink

    /// Makes a source that has read nothing.
    ///
    /// - Parameters:
    ///   - lineLimit: the bytes of a line that are kept.
    ///   - sink: where the answers go.
    init(lineLimit: Int, sink: AnswerSink) {
        state = Mutex(State(lines: RecordLines(limit: lineLimit)))
        self.sink = sink
    }

    /// Why the input could not be read to its end; nil when it was.
    var failure: InputFailure? { state.withLock { $0.failure } }

    /// How many lines were taken.
    var count: Int { state.withLock { $0.count } }

    /// Takes the next line in hand; nil at the end.
    ///
    /// Waits for input while no other worker can take a line: there is none to be had.
    func next() -> (number: Int, line: RecordLines.Line)? {
        state.withLock { state in
            guard let line = read(&state) else { return nil }
            if !Interruption.take() {
                sink.flush()
                Interruption.waitForEnd()
            }
            defer { state.count += 1 }
            return (state.count, line)
        }
    }

    private func read(_ state: inout State) -> RecordLines.Line? {
        while true {
            if let line = state.lines.next() { return line }
            if state.isAtEnd { return nil }
            let piece: [UInt8]
            do throws(InputFailure) {
                piece = try sink.whileInputIsDue { () throws(InputFailure) in
                    try FileBytes.readStandardInputPiece()
                }
            } catch {
                state.failure = error
                piece = []
            }
            if piece.isEmpty {
                state.isAtEnd = true
                return state.failure == nil ? state.lines.end() : nil
            }
            state.lines.add(piece)
        }
    }
}
