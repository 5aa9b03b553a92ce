internal import Foundation

/// The time that the processor has spent on this process.
enum ProcessorTime {
    /// The time until now; only differences mean anything.
    static var now: Duration {
        .nanoseconds(Int64(Double(clock()) * 1e9 / Double(CLOCKS_PER_SEC)))
    }
}
