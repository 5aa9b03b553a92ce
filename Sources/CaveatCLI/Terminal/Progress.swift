internal import Caveat

/// One line on a terminal that tells how far a long run has come.
///
/// It appears when a run has taken three seconds, is drawn anew at most ten times a second, and is taken
/// away whenever something else is written, and at the end.
struct Progress {
    /// How long a run takes before the line appears.
    static let delay = Duration.seconds(3)
    /// The shortest time between two drawings.
    static let pause = Duration.milliseconds(100)

    private let total: Int
    private let isShown: Bool
    private let elapsed: () -> Duration
    private let write: (String) -> Void
    private var done = 0
    private var isVisible = false
    private var due = Progress.delay

    /// Makes a progress line.
    ///
    /// - Parameters:
    ///   - total: how many pages there are.
    ///   - isShown: whether somebody looks at it.
    ///   - elapsed: the time since the run began.
    ///   - write: takes what is drawn.
    init(
        total: Int,
        isShown: Bool,
        elapsed: @escaping () -> Duration,
        write: @escaping (String) -> Void = StandardError.writePartial
    ) {
        self.total = total
        self.isShown = isShown && total > 1
        self.elapsed = elapsed
        self.write = write
    }

    /// A line that nobody sees.
    static var none: Progress { Progress(total: 0, isShown: false, elapsed: { .zero }) }

    /// Notes that one more page is done.
    mutating func advance() {
        done += 1
        guard isShown else { return }
        let now = elapsed()
        guard now >= due else { return }
        due = now + Self.pause
        isVisible = true
        write("\r\u{1B}[K" + line(at: now))
    }

    /// Takes the line away, so that something else can be written.
    mutating func clear() {
        guard isVisible else { return }
        isVisible = false
        write("\r\u{1B}[K")
    }

    private func line(at now: Duration) -> String {
        let rate = PageRate(pages: done, in: now)
        let share = done * 100 / total
        var line = "\(done) of \(total) pages, \(share)%, \(rate)"
        if done < total { line += ", \(rate.time(for: total - done).rounded) left" }
        return line
    }
}
