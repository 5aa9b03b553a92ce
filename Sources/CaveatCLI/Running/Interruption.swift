internal import CaveatSystem
internal import Synchronization

/// Lets a run that is told to end finish what it has in hand.
///
/// A run that is ended by SIGINT, SIGTERM or SIGHUP while it writes a file would leave half a file
/// beside its place, and a stream of records half an answer. The signal is therefore kept until what is
/// in hand is whole; a second one is not.
enum Interruption {
    /// How many things are in hand.
    private static let inHand = Atomic<Int>(0)
    /// The number of the signal that ends the process; 0 when none has come.
    private static let received = Atomic<Int32>(0)

    /// Begins to keep signals.
    ///
    /// Those that the process was started to ignore stay ignored. Those that are blocked, as they are when a
    /// thread of some library's pool starts the process, are let through.
    static func install() {
        // The counts are there before a signal can ask for them.
        _ = (inHand.load(ordering: .sequentiallyConsistent), isReceived)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            let former = signal(number) { Interruption.receive($0) }
            // SAFETY: handlers are compared by their addresses only, as C does.
            if unsafe unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
                _ = signal(number, SIG_IGN)
            }
            unblock(number)
        }
    }

    /// Whether a signal has come: nothing new is to be begun.
    static var isReceived: Bool { received.load(ordering: .sequentiallyConsistent) != 0 }

    /// Does something that a signal shall not cut short.
    static func deferred<Result, Failure: Error>(
        _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        if !take() { waitForEnd() }
        defer { release(1) }
        return try work()
    }

    /// Takes something in hand that a signal shall not cut short.
    ///
    /// - Returns: false when a signal has come, so that nothing was taken.
    static func take() -> Bool {
        // Counted first: either this sees the signal, or the signal's receiver sees the count.
        inHand.add(1, ordering: .sequentiallyConsistent)
        guard isReceived else { return true }
        inHand.subtract(1, ordering: .sequentiallyConsistent)
        return false
    }

    /// Lets go of things that were taken in hand; ends the process with the last one when a signal has
    /// come.
    static func release(_ count: Int) {
        let left = inHand.subtract(count, ordering: .sequentiallyConsistent).newValue
        let number = received.load(ordering: .sequentiallyConsistent)
        if left == 0, number != 0 { end(by: number) }
    }

    /// Ends the process when other threads have nothing in hand any more; for when a signal has come.
    static func waitForEnd() -> Never {
        release(0)
        while true { pause() }
    }

    /// Takes a signal; calls only what POSIX allows in a handler.
    private static func receive(_ number: Int32) {
        let kept = received.compareExchange(
            expected: 0,
            desired: number,
            ordering: .sequentiallyConsistent
        )
        guard !kept.exchanged || inHand.load(ordering: .sequentiallyConsistent) == 0 else { return }
        end(by: number)
    }

    /// Ends the process as the signal would have done.
    private static func end(by number: Int32) {
        _ = signal(number, SIG_DFL)
        // Threads of the runtime let no signal through.
        unblock(number)
        raise(number)
    }

    /// Lets a signal through to the thread that calls this.
    private static func unblock(_ number: Int32) {
        var signals = sigset_t()
        // SAFETY: the set lives until the calls return.
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, number)
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }
}
