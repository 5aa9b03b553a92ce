internal import Foundation
internal import Synchronization

/// Lets a run that is told to end finish the file that it is writing.
///
/// A run that is ended by SIGINT, SIGTERM or SIGHUP while it writes a file would leave half a file
/// beside its place. The signal is therefore kept until the file is whole; a second one is not.
enum Interruption {
    /// What goes on: ``idle``, ``writing``, or the number of the signal that ends the process.
    private static let state = Atomic<Int32>(idle)
    private static let idle: Int32 = 0
    private static let writing: Int32 = -1

    /// Begins to keep signals.
    ///
    /// Those that the process was started to ignore stay ignored.
    static func install() {
        // The state is there before a signal can ask for it.
        _ = state.load(ordering: .sequentiallyConsistent)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            let former = signal(number) { Interruption.receive($0) }
            // SAFETY: handlers are compared by their addresses only, as C does.
            if unsafe unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
                _ = signal(number, SIG_IGN)
            }
        }
    }

    /// Does something that a signal shall not cut short.
    static func deferred<Result, Failure: Error>(
        _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        exchange(idle, for: writing)
        defer { exchange(writing, for: idle) }
        return try work()
    }

    /// Goes from one state to the next, or ends the process when a signal came first.
    private static func exchange(_ old: Int32, for new: Int32) {
        let found = state.compareExchange(
            expected: old,
            desired: new,
            ordering: .sequentiallyConsistent
        )
        if !found.exchanged, found.original > 0 { end(by: found.original) }
    }

    /// Takes a signal; calls only what POSIX allows in a handler.
    private static func receive(_ number: Int32) {
        let kept = state.compareExchange(
            expected: writing,
            desired: number,
            ordering: .sequentiallyConsistent
        )
        guard !kept.exchanged else { return }
        state.store(number, ordering: .sequentiallyConsistent)
        end(by: number)
    }

    /// Ends the process as the signal would have done.
    private static func end(by number: Int32) {
        _ = signal(number, SIG_DFL)
        var signals = sigset_t()
        // SAFETY: the set lives until the calls return.
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, number)
        // Threads of the runtime let no signal through.
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        raise(number)
    }
}
