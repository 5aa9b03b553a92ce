package import CaveatModel
internal import CaveatSystem

/// What pages a run into a folder has done, in a file of that folder, so that another run can go on.
///
/// Its first line tells the run: a digest of the rules and of all options that reports depend on. Each
/// other line tells one page, and is appended when all reports on the page have their final names. A
/// process that is killed can therefore cut no line but the last.
package struct RunJournal: Sendable {
    /// The name of the file.
    static let fileName = PathBytes(".caveat-journal")
    /// The first word of the first line, with the version of how the others are written.
    private static let title = "caveat-journal-1"
    /// What every version begins the content of its first line with.
    private static let anyTitle = Array("caveat-journal-".utf8)

    private let file: OpenFile
    private let path: String
    private let table: JournalTable

    /// Whether there was a journal of another run, with other rules or options, in whose place it stands.
    package let replacesOther: Bool

    /// Opens the journal of a folder, or begins one.
    ///
    /// - Parameters:
    ///   - folder: the folder.
    ///   - run: the digest of the rules and of all options that reports depend on.
    ///   - isResumed: whether what an earlier run has noted counts.
    /// - Throws: ``InputFailure`` when it cannot be read or written, or when a file of someone else has
    ///   its name.
    package init(
        in folder: OutputFolder,
        of run: Digest,
        isResumed: Bool
    ) throws(InputFailure) {
        path = folder.path.appending(Self.fileName).name
        var first = FieldWriter()
        first.write(Self.title)
        first.write(run.hexadecimal)
        let opening = JournalLine(first.bytes).bytes
        let there = folder.beginning(of: Self.fileName, count: opening.count)
        guard there.map(Self.isOwn) != false else {
            throw InputFailure(
                path: path,
                code: .misuse,
                cause: "is the name of caveat's journal, but caveat has not written this file; "
                    + "remove it, or name another folder with --output"
            )
        }
        let goesOn = isResumed && there == opening
        replacesOther = isResumed && there?.isEmpty == false && !goesOn
        do throws(SystemError) {
            if !goesOn {
                try WholeFile(bytes: opening, temporaries: folder.handle)
                    .place(as: Self.fileName, in: folder.handle)
            }
            file = try SystemCalls.open(
                Self.fileName,
                in: folder.handle,
                flags: O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK
            )
            table = try Self.table(of: file, from: opening.count)
        } catch {
            throw InputFailure(path: path, error)
        }
    }

    /// Whether a file begins, as far as it goes, as journals of any version do.
    private static func isOwn(_ beginning: [UInt8]) -> Bool {
        beginning.prefix(JournalLine.headCount + anyTitle.count).enumerated()
            .allSatisfy { place, byte in
                switch place - JournalLine.headCount {
                case ..<(-1): (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
                case -1: byte == UInt8(ascii: "\t")
                case let place: byte == anyTitle[place]
                }
            }
    }

    /// Reads the lines after the first, and ends the last one where it was cut.
    private static func table(
        of file: OpenFile,
        from start: Int
    ) throws(SystemError) -> JournalTable {
        var reader = JournalReader(at: start)
        var offset = start
        while true {
            let piece = try SystemCalls.content(of: file, at: offset, upTo: 1 << 20)
            if piece.isEmpty { break }
            reader.read(piece)
            offset += piece.count
        }
        if reader.endsInLine { try SystemCalls.append([JournalLine.end], to: file.descriptor) }
        return reader.finished()
    }

    /// Whether an earlier run has noted a page at a place, of which only the bytes can tell whether it is
    /// the same.
    package func hasEntry(at place: PagePlace) -> Bool { table.last(place.key) != nil }

    /// What an earlier run has noted of a page.
    ///
    /// - Parameters:
    ///   - page: the page.
    ///   - provenance: the rules of the run.
    /// - Returns: nil when the page was not done, or was another then.
    package func entry(of page: PageIdentity, provenance: RulesProvenance) -> JournalEntry? {
        guard let row = table.last(page.place.key),
            let line = try? SystemCalls.content(
                of: file,
                at: row.offset,
                upTo: Int(row.byteCount)
            ),
            let content = JournalLine.content(of: line),
            let entry = try? JournalEntry(reading: content, provenance: provenance),
            entry.page == page
        else { return nil }
        return entry
    }

    /// Notes that a page is done.
    ///
    /// - Parameter line: what to note; see ``JournalEntry/line``.
    /// - Throws: ``InputFailure`` when it cannot be written; nothing more should be noted then.
    package func append(_ line: JournalLine) throws(InputFailure) {
        do throws(SystemError) {
            try SystemCalls.append(line.bytes, to: file.descriptor)
        } catch {
            throw InputFailure(path: path, error)
        }
    }
}
