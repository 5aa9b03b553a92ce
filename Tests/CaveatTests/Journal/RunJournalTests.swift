import CaveatModel
import CaveatTestSupport
import Foundation
import Testing

@testable import Caveat

/// A journal is read as its whole lines, whatever became of the file.
@Suite struct RunJournalTests {
    private let folder: TemporaryFolder
    private let output: OutputFolder
    private let run = Digest(of: Array("rules and options".utf8))

    init() throws {
        folder = try TemporaryFolder()
        output = try OutputFolder(path: folder.path)
    }

    /// A page by its number; its bytes may be others.
    private func page(_ number: Int, record: Int? = nil, bytes: String = "a") -> PageIdentity {
        PageIdentity(
            at: PagePlace(file: PathBytes("\(number).html"), record: record),
            title: "\(number).html",
            bytes: PageBytes(Array(bytes.utf8), limit: 100)
        )
    }

    private func entry(_ page: PageIdentity, level: Severity? = .high) -> JournalEntry {
        JournalEntry(
            page: page,
            level: level,
            isPartial: false,
            indexEntry: nil,
            outputs: [.file(FileMark(of: Array("report\twith\nall \\".utf8)))]
        )
    }

    private func open(isResumed: Bool = true) throws -> RunJournal {
        try RunJournal(in: output, of: run, isResumed: isResumed)
    }

    private static let provenance = RulesProvenance(
        digest: Digest(of: []),
        packs: [],
        ruleCount: 0,
        laws: [],
        jurisdictions: []
    )

    private func entry(of page: PageIdentity, in journal: RunJournal) -> JournalEntry? {
        journal.entry(of: page, provenance: Self.provenance)
    }

    /// The pages that are found, with one level for all.
    private func found(in journal: RunJournal) -> [Int] {
        (1...3).filter { entry(of: page($0), in: journal)?.level == .high }
    }

    private static let name = ".caveat-journal"

    private func content() throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + Self.name)))
    }

    /// A journal of three pages.
    private func threePages() throws -> [UInt8] {
        let journal = try open()
        for number in 1...3 { try journal.append(entry(page(number)).line) }
        return try content()
    }

    @Test func `every beginning of a journal is read as its whole lines`() throws {
        let whole = try threePages()
        #expect(found(in: try open()) == [1, 2, 3])
        for count in 0...whole.count {
            let beginning = Array(whole[..<count])
            try folder.write(beginning, to: Self.name)
            let lines = max(beginning.count { $0 == 0x0A } - 1, 0)
            let journal = try open()
            #expect(found(in: journal) == Array([1, 2, 3].prefix(lines)), "\(count) bytes")
            // What is noted then is not lost in the line that was cut.
            try journal.append(entry(page(3)).line)
            #expect(found(in: try open()).contains(3))
        }
    }

    @Test func `a damaged line is not there, and harms none but the next`() throws {
        let whole = try threePages()
        let start = try #require(whole.firstIndex(of: 0x0A)) + 1
        for place in start..<whole.count {
            for bit in [0, 5] as [UInt8] {
                var damaged = whole
                damaged[place] ^= 1 << bit
                try folder.write(damaged, to: Self.name)
                let line = whole[start..<place].count { $0 == 0x0A } + 1
                let lost = whole[place] == 0x0A ? [line, line + 1] : [line]
                #expect(found(in: try open()) == [1, 2, 3].filter { !lost.contains($0) })
            }
        }
    }

    @Test func `the last line about a page counts, and only for the page as it was`() throws {
        let journal = try open()
        try journal.append(entry(page(1), level: .low).line)
        try journal.append(entry(page(2)).line)
        try journal.append(entry(page(1, bytes: "b"), level: .critical).line)
        let next = try open()
        #expect(entry(of: page(1), in: next) == nil)
        #expect(entry(of: page(1, bytes: "b"), in: next)?.level == .critical)
        #expect(next.hasEntry(at: PagePlace(file: PathBytes("2.html"))))
        #expect(!next.hasEntry(at: PagePlace(file: PathBytes("3.html"))))
    }

    @Test func `records of one archive are pages apart`() throws {
        let journal = try open()
        try journal.append(entry(page(1, record: 0), level: .low).line)
        try journal.append(entry(page(1, record: 512), level: nil).line)
        let next = try open()
        #expect(entry(of: page(1, record: 0), in: next)?.level == .low)
        let second = try #require(entry(of: page(1, record: 512), in: next))
        #expect(second.level == nil)
        #expect(entry(of: page(1), in: next) == nil)
    }

    @Test func `another run has another journal`() throws {
        let whole = try threePages()
        #expect(try !open().replacesOther)
        let other = try RunJournal(in: output, of: Digest(of: [1]), isResumed: true)
        #expect(other.replacesOther)
        #expect(found(in: other) == [])
        try folder.write(whole, to: Self.name)
        let anew = try open(isResumed: false)
        #expect(!anew.replacesOther)
        #expect(found(in: anew) == [])
        #expect(try content() == Array(whole.prefix { $0 != 0x0A }) + [0x0A])
    }

    @Test(arguments: ["notes", "0123456789abcdef notes", "0123456789abcdef\tcaveat-notes"])
    func `a file of someone else is refused`(text: String) throws {
        try folder.write(text, to: Self.name)
        let failure = #expect(throws: InputFailure.self) { try open() }
        #expect(failure?.cause.contains("caveat has not written this file") == true)
        #expect(try folder.read(Self.name) == text)
    }

    @Test func `a link in the journal's place leads nowhere`() throws {
        let elsewhere = try TemporaryFolder()
        try folder.link(Self.name, to: elsewhere.path + "/target")
        _ = try? open()
        #expect(try elsewhere.names() == [])
    }
}
