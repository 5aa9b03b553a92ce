import Caveat
import CaveatModel
import Synchronization
import Testing

/// A page whose time is over ends as far as it was read, in whichever stage that happens.
@Suite struct DeadlineTests {
    /// A clock that stands still for some questions, and then has run out.
    private final class Questions: Sendable {
        private let count = Mutex(0)
        private let patience: Int

        init(patience: Int) { self.patience = patience }

        var asked: Int { count.withLock { $0 } }

        func deadline() -> Deadline {
            Deadline(milliseconds: 7) { [self] in
                count.withLock { count in
                    count += 1
                    return count > patience ? .seconds(1) : .zero
                }
            }
        }
    }

    private static let notice =
        "<p>The Russian authorities have declared Harbour Gazette an “undesirable organization”. "
        + "If you are in Russia, do not share our stories: you could be fined.</p>"
    private static let ferry = "<p>The ferry is painted again, and the boats are back.</p>"
    private static let page = PageInput(
        name: "page.html",
        bytes: Array(
            ("<article><h1>Harbour</h1>" + notice + String(repeating: ferry, count: 8_000)).utf8
        )
    )

    private static func scanner() throws -> PageScanner {
        PageScanner(rules: try RuleSet(paths: []))
    }

    @Test func `whichever question is the last, the report tells what was read`() throws {
        let scanner = try Self.scanner()
        let whole = try scanner.scan(Self.page)
        #expect(whole.outcome == .complete)
        let patient = Questions(patience: .max)
        #expect(try scanner.scan(Self.page, deadline: patient.deadline()).outcome == .complete)
        // One for each stage at least: parsing, extraction, reading, matching.
        #expect(patient.asked >= 4)
        for patience in 0..<patient.asked {
            let report = try scanner.scan(
                Self.page,
                deadline: Questions(patience: patience).deadline()
            )
            #expect(
                report.outcome == .partial([.limitReached(.milliseconds, value: 7)]),
                "\(patience)"
            )
            #expect(report.article.blocks.count > 100, "\(patience)")
            #expect(whole.article.text.starts(with: report.article.text), "\(patience)")
            #expect(!report.cleaned.text.isEmpty, "\(patience)")
        }
    }

    @Test func `a warning at the top is found, however early the time is over`() throws {
        let report = try Self.scanner().scan(Self.page, deadline: Questions(patience: 0).deadline())
        #expect(report.findings.map(\.kind) == [.notice])
        #expect(report.risk.level != nil)
    }

    @Test func `a short page asks no clock`() throws {
        let questions = Questions(patience: 0)
        let page = PageInput(name: "page.html", bytes: Array((Self.notice + Self.ferry).utf8))
        let report = try Self.scanner().scan(page, deadline: questions.deadline())
        #expect(questions.asked == 0)
        #expect(report.outcome == .complete)
    }

    @Test(arguments: [
        (Deadline.Stage.parsing, 40), (.extraction, 60), (.reading, 70), (.matching, 90),
        (.weighing, 100),
    ])
    func `every stage leaves time to the next`(stage: Deadline.Stage, end: Int) {
        #expect(!Deadline(milliseconds: 100) { .milliseconds(end - 1) }.isOver(for: stage))
        #expect(Deadline(milliseconds: 100) { .milliseconds(end + 1) }.isOver(for: stage))
        #expect(!Deadline.none.isOver(for: stage))
    }

    @Test(arguments: [
        "</i>", "<html><frameset>", "&amp;", "<!--x-->", "<br>", "a text without end ", "«a» ",
    ])
    func `time is heeded wherever a page spends it`(part: String) throws {
        let page = PageInput(
            name: "page.html",
            bytes: Array((Self.ferry + String(repeating: part, count: 20_000)).utf8),
            format: .html
        )
        let report = try Self.scanner().scan(page, deadline: Questions(patience: 0).deadline())
        let text = String(decoding: report.article.text, as: UTF8.self)
        #expect(text.hasPrefix("The ferry is painted again"))
        #expect(report.outcome == .partial([.limitReached(.milliseconds, value: 7)]))
    }
}
