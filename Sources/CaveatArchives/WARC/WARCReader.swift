/// Reads the records of a WARC file one after another, plain or compressed in whatever way.
///
/// Memory is bounded by the largest record, or by the limit. Damage costs the record that it is in: the
/// reader goes on at the next compressed member, or at the next line `WARC/1.`.
struct WARCReader {
    /// What comes next in a file.
    enum Event: Sendable {
        /// A record.
        case record(WARCRecord)
        /// Something that is none.
        case fault(ArchiveFault)
    }

    /// The most bytes that the head of a record may have.
    private static let headLimit = 1 << 18

    private let blockLimit: Int
    private var text: RecordText
    private var isDone = false
    /// What is to be handed over before anything else is read.
    private var waiting: [Event] = []

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - blockLimit: how many bytes of a record are kept.
    ///   - source: the file.
    init(blockLimit: Int, _ source: @escaping ByteSource) {
        self.blockLimit = blockLimit
        text = RecordText(source)
    }

    /// The next record or fault; nil at the end of the file.
    mutating func next() -> Event? {
        while waiting.isEmpty, !isDone {
            do throws(ArchiveFault) {
                if try !readRecord() { isDone = text.cut == nil }
            } catch {
                note(error)
                if case .compression = error.problem { text.recover() }
                if case .unreadable = error.problem { isDone = true }
            }
            if let cut = text.cut {
                note(cut)
                text.recoverFromCut()
            }
        }
        return waiting.isEmpty ? nil : waiting.removeFirst()
    }

    private mutating func note(_ fault: ArchiveFault) { waiting.append(.fault(fault)) }

    /// Reads one record.
    ///
    /// - Returns: false at the end of the file.
    private mutating func readRecord() throws(ArchiveFault) -> Bool {
        guard try text.seekRecord() else { return false }
        guard text.available.starts(with: Self.opening) else {
            try passOver(from: text.place)
            return true
        }
        text.noteRecord()
        let offset = text.place
        guard let fields = try readHead() else {
            // A head that the end of the file cuts is told of with the cut.
            guard text.cut == nil else {
                text.skip(text.available.count)
                return true
            }
            note(ArchiveFault(offset: offset, problem: .badHead("its head does not end")))
            try passOver(from: nil)
            return true
        }
        let said = fields["content-length"].flatMap { Int($0) }
        guard let said, said >= 0 else {
            note(ArchiveFault(offset: offset, problem: .badHead("it has no Content-Length")))
            if try !text.isAtRecord() { try passOver(from: nil) }
            return true
        }
        try readBlock(ofRecordAt: offset, fields, claimed: said)
        return true
    }

    /// What records begin with.
    private static let opening = Array("WARC/".utf8)

    /// Reads the head of a record with its empty line; nil when it does not end.
    private mutating func readHead() throws(ArchiveFault) -> HeaderFields? {
        var searched = 0
        while true {
            let head = text.available.prefix(Self.headLimit)
            // From the beginning of the last line that was looked at.
            let lineStart = head.prefix(searched).lastIndex(of: 0x0A).map { $0 + 1 }
            if let end = head.emptyLine(from: lineStart) {
                let lines = head[..<end.lowerBound]
                let firstEnd = lines.firstIndex(of: 0x0A).map { $0 + 1 } ?? lines.endIndex
                let fields = HeaderFields(lines[firstEnd...])
                text.skip(end.upperBound - head.startIndex)
                return fields
            }
            searched = head.count
            guard searched < Self.headLimit, try text.fill() else { return nil }
        }
    }

    private mutating func readBlock(
        ofRecordAt offset: Int,
        _ fields: HeaderFields,
        claimed: Int
    ) throws(ArchiveFault) {
        let kept = min(claimed, blockLimit)
        while text.available.count < kept, try text.fill() {}
        var block = Array(text.available.prefix(kept))
        text.skip(block.count)
        var isCut = block.count < claimed
        var isWrong = false
        var end: Int?
        if block.count < kept {
            end = block[...].recordInside
            let isAtEnd = text.isAtEnd && end == nil
            isWrong = !isAtEnd
            if isAtEnd, text.cut == nil { note(ArchiveFault(offset: offset, problem: .cut)) }
        } else if claimed > kept {
            // A length that leads over other records is no length.
            end = block[...].recordInside
            if end == nil { try skip(claimed - kept) }
        }
        if end == nil, !isCut, try !text.isAtRecord() {
            isWrong = true
            isCut = true
            end = block[...].recordInside
        }
        if let end, text.putBack(block[end...]) {
            block = Array(block[..<end])
            isCut = true
            isWrong = true
        }
        if isWrong {
            note(ArchiveFault(offset: offset, problem: .wrongLength(claimed: claimed)))
        }
        let length = try text.length(ofRecordAt: offset)
        waiting.append(
            .record(
                WARCRecord(
                    offset: offset,
                    length: length,
                    fields: fields,
                    block: block,
                    isCut: isCut
                )
            )
        )
    }

    private mutating func skip(_ count: Int) throws(ArchiveFault) {
        var left = count
        while left > 0 {
            if text.available.isEmpty, try !text.fill() { return }
            let piece = min(left, text.available.count)
            text.skip(piece)
            left -= piece
        }
    }

    /// Passes over what is no record, up to the next line that begins one or to the end of the member.
    ///
    /// - Parameter place: where it begins, when it is to be told of.
    /// - Throws: ``ArchiveFault`` when the member is damaged.
    private mutating func passOver(from place: Int?) throws(ArchiveFault) {
        var count = 0
        skip(1, &count)
        while true {
            if let start = text.available.recordLine {
                skip(start - text.available.startIndex, &count)
                break
            }
            // The last bytes may be the beginning of such a line.
            skip(max(text.available.count - 8, 0), &count)
            guard try text.fill() else {
                skip(text.available.count, &count)
                break
            }
        }
        if let place { note(ArchiveFault(offset: place, problem: .notRecord(count: count))) }
    }

    private mutating func skip(_ number: Int, _ count: inout Int) {
        text.skip(number)
        count += number
    }
}

extension ArraySlice<UInt8> {
    /// Where the first line begins that begins a record.
    fileprivate var recordLine: Int? {
        var place = startIndex
        while let lineEnd = self[place...].firstIndex(of: 0x0A) {
            place = lineEnd + 1
            let line = self[place...].prefix(7)
            if line.elementsEqual(Array("WARC/1.".utf8))
                || line.elementsEqual(Array("WARC/0.".utf8))
            {
                return place
            }
        }
        return nil
    }

    /// Where the first record begins that stands after an empty line.
    fileprivate var recordInside: Int? {
        var place = startIndex
        while let start = self[place...].recordLine {
            let before = self[..<(start - 1)].last { $0 != 0x0D }
            if before == 0x0A { return start }
            place = start
        }
        return nil
    }
}
