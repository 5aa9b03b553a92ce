/// The text that the records of a file stand in, whatever members it is compressed in.
///
/// A record may go on in the next member, but not in one that begins a record.
struct RecordText {
    /// Whether the file turned out to end in the middle of a member, and where that begins.
    private(set) var cut: ArchiveFault?

    private var members: MemberStream
    private var buffer: [UInt8] = []
    private var next = 0
    /// How many bytes were put back so far, and how many were read.
    private var putBackCount = 0
    private var readCount = 0
    /// What stands behind the end of the current member.
    private var upcoming: Upcoming?
    /// Where the member that the next byte belongs to begins.
    private var memberStart = 0
    /// Whether it is not compressed, and how many bytes of it were read.
    private var isPlain = false
    private var memberReadCount = 0
    /// How many records began in it.
    private var recordCount = 0
    /// Where the member that was read last ends.
    private var memberEnd = 0
    /// Whether the current member is read to its end.
    private var isBetween = true

    private enum Upcoming {
        /// A member, and the bytes that it begins with.
        case member([UInt8], start: Int)
        /// Something that cannot be read.
        case fault(ArchiveFault)
        /// Nothing.
        case end
    }

    /// Makes a reader.
    init(_ source: @escaping ByteSource) {
        members = MemberStream(source)
    }

    /// What is at hand.
    var available: ArraySlice<UInt8> { buffer[next...] }

    /// Where the next byte stands in the file; for a compressed one, where its member begins.
    var place: Int { memberStart + (isPlain ? memberReadCount - available.count : 0) }

    /// Whether ``fill()`` has met the end of the file.
    var isAtEnd: Bool { if case .end = upcoming { true } else { false } }

    /// Passes over bytes that are at hand.
    mutating func skip(_ count: Int) { next += min(count, available.count) }

    // MARK: Records

    /// Goes to the next byte that is no line end.
    ///
    /// - Returns: false at the end of the file.
    /// - Throws: ``ArchiveFault``; what comes behind it can still be read.
    mutating func seekRecord() throws(ArchiveFault) -> Bool {
        while true {
            skipLineEnds()
            // Enough to tell a record, unless the member is shorter.
            if available.count >= 5 { return true }
            if try fillFromMember() { continue }
            if !available.isEmpty { return true }
            guard try beginNextMember() else { return false }
        }
    }

    /// Notes that a record begins here.
    mutating func noteRecord() { recordCount += 1 }

    /// Gets more bytes of the current record to hand.
    ///
    /// - Returns: false where it can have no more.
    /// - Throws: ``ArchiveFault`` when it is damaged.
    mutating func fill() throws(ArchiveFault) -> Bool {
        if try fillFromMember() { return true }
        lookAhead()
        guard case .member(let beginning, let start) = upcoming,
            !beginning.starts(with: Array("WARC/".utf8))
        else { return false }
        adopt(beginning, start: start)
        return true
    }

    /// How many bytes of the file a record takes that has just been read.
    ///
    /// - Parameter offset: where it begins.
    /// - Returns: the length; nil when others are in the same member.
    /// - Throws: ``ArchiveFault`` when the end of the member shows that it is damaged.
    mutating func length(ofRecordAt offset: Int) throws(ArchiveFault) -> Int? {
        skipLineEnds()
        if isPlain { return place - offset }
        while available.isEmpty, try fillFromMember() { skipLineEnds() }
        guard available.isEmpty, recordCount == 1, isBetween, cut == nil else { return nil }
        return memberEnd - offset
    }

    /// Whether a record may begin at the next byte, or nothing comes any more.
    mutating func isAtRecord() throws(ArchiveFault) -> Bool {
        skipLineEnds()
        while available.count < 5, try fillFromMember() { skipLineEnds() }
        return available.isEmpty || available.starts(with: Array("WARC/".utf8))
    }

    /// Puts bytes back that were taken for the end of a record.
    ///
    /// - Returns: false when so much was put back before that it would be no end: they are lost.
    mutating func putBack(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard putBackCount + bytes.count <= readCount + (16 << 20) else { return false }
        putBackCount += bytes.count
        buffer = Array(bytes) + available
        next = 0
        return true
    }

    /// Gives up what is left of the member after a fault in it.
    mutating func recover() {
        buffer = []
        next = 0
        members.recover()
        upcoming = nil
        isBetween = true
    }

    /// Goes on behind the place where the file seemed to end.
    mutating func recoverFromCut() {
        cut = nil
        if case .end = upcoming { upcoming = nil }
        members.recover()
    }

    // MARK: Members

    private mutating func skipLineEnds() {
        while next < buffer.count, buffer[next] == 0x0A || buffer[next] == 0x0D { next += 1 }
    }

    /// Gets more bytes of the current member to hand.
    private mutating func fillFromMember() throws(ArchiveFault) -> Bool {
        guard !isBetween else { return false }
        do throws(ArchiveFault) {
            if let piece = try members.read() {
                append(piece)
                return true
            }
        } catch  where error.problem == .cut {
            // What was read of the record is of use.
            cut = error
            upcoming = .end
        }
        isBetween = true
        memberEnd = members.end
        return false
    }

    private mutating func append(_ piece: [UInt8]) {
        if next > buffer.count / 2 {
            buffer.removeFirst(next)
            next = 0
        }
        buffer += piece
        readCount += piece.count
        memberReadCount += piece.count
    }

    /// Reads the beginning of the next member.
    private mutating func lookAhead() {
        guard upcoming == nil else { return }
        do throws(ArchiveFault) {
            guard try members.open() else {
                upcoming = .end
                return
            }
            let start = members.start
            var beginning: [UInt8] = []
            while beginning.count < 5, let piece = try members.read() { beginning += piece }
            upcoming = .member(beginning, start: start)
        } catch {
            upcoming = .fault(error)
        }
    }

    private mutating func beginNextMember() throws(ArchiveFault) -> Bool {
        lookAhead()
        switch upcoming {
        case .member(let beginning, let start):
            buffer = []
            next = 0
            recordCount = 0
            adopt(beginning, start: start)
            return true
        case .fault(let fault):
            upcoming = nil
            members.recover()
            throw fault
        case .end, nil:
            return false
        }
    }

    private mutating func adopt(_ beginning: [UInt8], start: Int) {
        memberStart = start
        isPlain = members.isPlain
        memberReadCount = 0
        isBetween = false
        upcoming = nil
        append(beginning)
    }
}
