internal import Caveat
internal import Dispatch

/// Answers the lines of standard input on standard output, for as long as there are any.
///
/// Each worker takes a line, answers it, and hands the answer over; the lines that are under way or
/// wait for their turn are at most twice the workers, so memory does not grow with the stream.
struct RecordStream: Sendable {
    /// How a line is answered.
    let scanner: RecordScanner
    /// How many lines are worked on at the same time.
    let jobs: Int
    /// Whether answers are written in blocks.
    let isBuffered: Bool

    /// Runs to the end of the input.
    ///
    /// - Returns: how many lines were answered.
    /// - Throws: ``InputFailure`` when standard input cannot be read.
    func run() throws(InputFailure) -> Int {
        // Lines that may be taken before one of those in hand is answered and written.
        let room = DispatchSemaphore(value: jobs * 2)
        let sink = AnswerSink(isBuffered: isBuffered, room: room)
        let source = RecordSource(lineLimit: scanner.lineLimit, sink: sink)
        let work: @Sendable () -> Void = {
            while true {
                room.wait()
                guard let (number, line) = source.next() else { break }
                sink.deliver(scanner.answer(to: line), number: number)
            }
            // The others must find the end, too.
            room.signal()
        }
        let others = DispatchGroup()
        // A queue each: those of one queue would wait for one another.
        for _ in 1..<jobs { DispatchQueue(label: "caveat").async(group: others, execute: work) }
        work()
        others.wait()
        sink.flush()
        if let failure = source.failure { throw failure }
        return source.count
    }
}
