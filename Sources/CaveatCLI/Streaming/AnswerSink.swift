internal import Caveat
internal import Dispatch
internal import Synchronization

/// Writes answers to standard output in the order of their lines.
///
/// An answer is in hand (see ``Interruption``) from the moment its line is taken until it is written.
final class AnswerSink: Sendable {
    private struct State {
        /// The number of the line whose answer comes next.
        var next = 0
        /// Answers that came before their turn.
        var waiting: [Int: [UInt8]] = [:]
        /// Answers in order that are not written yet, and how many.
        var block: [UInt8] = []
        var blockCount = 0
        /// Whether the workers may have to wait for input.
        var isInputDue = false
    }

    /// The bytes after which a block is written.
    private static let blockSize = 1 << 16

    private let state = Mutex(State())
    private let isBuffered: Bool
    private let room: DispatchSemaphore

    /// Makes a sink.
    ///
    /// - Parameters:
    ///   - isBuffered: whether answers are written in blocks; else each is written at once.
    ///   - room: told once for each answer that is in order.
    init(isBuffered: Bool, room: DispatchSemaphore) {
        self.isBuffered = isBuffered
        self.room = room
    }

    /// Takes the answer to a line, and writes all answers whose turn it is.
    func deliver(_ answer: [UInt8], number: Int) {
        state.withLock { state in
            state.waiting[number] = answer
            while let answer = state.waiting.removeValue(forKey: state.next) {
                state.block += answer
                state.blockCount += 1
                state.next += 1
                room.signal()
                let isKept =
                    isBuffered && state.block.count < Self.blockSize && !state.isInputDue
                    && !Interruption.isReceived
                if !isKept { Self.write(&state) }
            }
        }
    }

    /// Reads input; when there is none at hand, no answer is kept meanwhile.
    func whileInputIsDue<Failure: Error>(
        _ read: () throws(Failure) -> [UInt8]
    ) throws(Failure) -> [UInt8] {
        guard isBuffered, !FileBytes.isStandardInputAtHand else { return try read() }
        state.withLock { state in
            state.isInputDue = true
            Self.write(&state)
        }
        defer { state.withLock { $0.isInputDue = false } }
        return try read()
    }

    /// Writes what is kept.
    func flush() { state.withLock { Self.write(&$0) } }

    private static func write(_ state: inout State) {
        guard state.blockCount > 0 else { return }
        StandardOutput.write(state.block)
        state.block.removeAll(keepingCapacity: state.block.count <= blockSize)
        let count = state.blockCount
        state.blockCount = 0
        Interruption.release(count)
    }
}
