internal import CaveatSystem

/// The columns that text on standard output may fill.
enum TerminalWidth {
    /// Where nothing tells, and in files, so that they do not depend on a terminal.
    static let standard = 80
    /// Narrower lines hold no sentence, wider ones are hard to read.
    private static let range = 40...120

    /// What `COLUMNS` says, or else the terminal, or else ``standard``; within 40 to 120.
    static var current: Int {
        let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
        guard let width = columns ?? ofTerminal, width > 0 else { return standard }
        return min(max(width, range.lowerBound), range.upperBound)
    }

    private static var ofTerminal: Int? {
        guard StandardOutput.isTerminal else { return nil }
        var size = winsize()
        // SAFETY: the call fills the structure that it is given, which outlives it.
        let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
        return isKnown ? Int(size.ws_col) : nil
    }
}
