internal import Caveat

/// One line on a terminal that tells how far a long run has come.
struct Progress {
    private let total: Int
    private let isShown: Bool
    private var done = 0

    /// Makes a progress line; it shows itself only to a person and only for more than one page.
    init(total: Int, isQuiet: Bool) {
        self.total = total
        isShown = !isQuiet && total > 1 && StandardError.isTerminal
    }

    /// Notes that one more page is done.
    mutating func advance(to name: String) {
        done += 1
        guard isShown else { return }
        StandardError.writePartial(
            "\r\u{1B}[K[\(done)/\(total)] \(TerminalText.line(name).suffix(60))"
        )
    }

    /// Takes the line away, so that a message can be written.
    func clear() {
        if isShown { StandardError.writePartial("\r\u{1B}[K") }
    }
}
