import Testing

@testable import CaveatCLI

@Suite struct ProgressTests {
    /// A clock that goes when it is told, and what was drawn.
    private final class Terminal {
        var now = Duration.zero
        var drawn: [String] = []
    }

    private func progress(_ terminal: Terminal, total: Int, isShown: Bool = true) -> Progress {
        Progress(
            total: total,
            isShown: isShown,
            elapsed: { terminal.now },
            write: { terminal.drawn.append($0) }
        )
    }

    @Test func `it appears after three seconds, and goes`() {
        let terminal = Terminal()
        var progress = progress(terminal, total: 1_000)
        for _ in 0..<299 {
            terminal.now += .milliseconds(10)
            progress.advance()
        }
        #expect(terminal.drawn.isEmpty)
        terminal.now += .milliseconds(10)
        progress.advance()
        #expect(terminal.drawn == ["\r\u{1B}[K300 of 1000 pages, 30%, 100 pages/s, 7 s left"])
        progress.clear()
        progress.clear()
        #expect(terminal.drawn.dropFirst() == ["\r\u{1B}[K"])
    }

    @Test func `it is drawn at most ten times a second`() {
        let terminal = Terminal()
        var progress = progress(terminal, total: 10_000)
        terminal.now = .seconds(3)
        for _ in 0..<2_000 {
            terminal.now += .milliseconds(1)
            progress.advance()
        }
        #expect((15...20).contains(terminal.drawn.count))
    }

    @Test func `nobody sees it where nobody looks, or for one page`() {
        let terminal = Terminal()
        terminal.now = .seconds(60)
        for var progress in [
            progress(terminal, total: 10, isShown: false), progress(terminal, total: 1),
        ] {
            progress.advance()
            progress.clear()
        }
        #expect(terminal.drawn.isEmpty)
    }

    @Test(arguments: [
        (Duration.milliseconds(4_140), "4.1 s", "4 s"), (.seconds(60), "1 min 0 s", "1 min 0 s"),
        (.milliseconds(59_960), "1 min 0 s", "1 min 0 s"),
        (.seconds(200), "3 min 20 s", "3 min 20 s"),
        (.seconds(7_500), "2 h 5 min", "2 h 5 min"), (.zero, "0.0 s", "0 s"),
    ])
    func `times are told as people tell them`(time: Duration, precise: String, rounded: String) {
        #expect(time.precise == precise)
        #expect(time.rounded == rounded)
    }

    @Test func `slow rates have a tenth`() {
        #expect(PageRate(pages: 4, in: .seconds(10)).description == "0.4 pages/s")
        #expect(PageRate(pages: 2_900, in: .seconds(10)).description == "290 pages/s")
    }
}
