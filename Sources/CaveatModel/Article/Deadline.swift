/// When the time that one page may take is over.
///
/// One value is made for each page and handed from stage to stage, so that all of them together keep to
/// one limit. Without a limit no clock is asked, and a page gives the same report on every machine.
package struct Deadline: Sendable {
    /// A part of the work on a page.
    ///
    /// Each leaves time to those behind it, lest a page that is cut early have nothing to show.
    package enum Stage: Sendable {
        /// Reading tags and texts.
        case parsing
        /// Cutting the page into blocks.
        case extraction
        /// Reading words.
        case reading
        /// Looking for phrases.
        case matching
        /// Weighing what was found.
        case weighing

        /// Where it must end, as a share of the whole time.
        ///
        /// Chosen so that on ordinary pages, whose stages take 9, 3, 1, 4 and 2 twentieths, the first one
        /// to meet the limit is parsing, and what was parsed is read to its end.
        var share: Double {
            switch self {
            case .parsing: 0.4
            case .extraction: 0.6
            case .reading: 0.7
            case .matching: 0.9
            case .weighing: 1
            }
        }
    }

    /// The limit; nil without one.
    package let milliseconds: Int?
    private let elapsed: (@Sendable () -> Duration)?

    /// No limit.
    package static let none = Deadline(milliseconds: nil)

    /// Begins to count now, by a clock that never goes back.
    ///
    /// - Parameter milliseconds: the limit; nil for none.
    package init(milliseconds: Int?) {
        self.milliseconds = milliseconds
        guard milliseconds != nil else {
            elapsed = nil
            return
        }
        let start = ContinuousClock.now
        elapsed = { ContinuousClock.now - start }
    }

    /// Counts by a clock of the caller's.
    ///
    /// - Parameters:
    ///   - milliseconds: the limit.
    ///   - elapsed: tells how much time has passed.
    package init(milliseconds: Int, elapsed: @escaping @Sendable () -> Duration) {
        self.milliseconds = milliseconds
        self.elapsed = elapsed
    }

    /// Whether a stage has no time left.
    package func isOver(for stage: Stage) -> Bool {
        guard let milliseconds, let elapsed else { return false }
        return elapsed() >= Duration.milliseconds(milliseconds) * stage.share
    }

    /// What a report says where a stage was cut; nil without a limit.
    package var shortfall: Shortfall? {
        milliseconds.map { .limitReached(.milliseconds, value: $0) }
    }
}

extension Deadline {
    /// Asks for one stage, and only once in several thousand steps.
    ///
    /// The first ones are free, so that the clock has no say in the reading of ordinary pages.
    package struct Watch: Sendable {
        /// Steps between two looks at the clock: a few milliseconds of work.
        package static let stride = 8_192

        /// Whether the stage was found to have no time left.
        package private(set) var isOver = false
        @usableFromInline var stepsLeft = Self.stride
        private let stage: Stage
        private let deadline: Deadline

        init(_ deadline: Deadline, over stage: Stage) {
            self.deadline = deadline
            self.stage = stage
        }

        /// Counts steps and asks when there were enough.
        ///
        /// - Parameter steps: what was done since the last call.
        /// - Returns: whether to stop.
        @inlinable
        package mutating func isOver(after steps: Int) -> Bool {
            stepsLeft -= steps
            if stepsLeft <= 0 { look() }
            return isOver
        }

        @usableFromInline
        mutating func look() {
            stepsLeft = Self.stride
            isOver = isOver || deadline.isOver(for: stage)
        }
    }

    /// Begins to watch a stage.
    package func watch(_ stage: Stage) -> Watch { Watch(self, over: stage) }
}
