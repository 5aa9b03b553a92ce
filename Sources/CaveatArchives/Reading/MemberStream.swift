/// The decompressed bytes of a file that is made of compressed members, or of one text that is not
/// compressed.
///
/// Archives compress each record by itself, so that a damaged member costs one record: the next one is
/// found by the bytes that it begins with.
struct MemberStream {
    /// Where the current member begins in the file.
    private(set) var start = 0
    /// Where the member that was read last ends in the file.
    private(set) var end = 0
    /// Whether the file is not compressed.
    private(set) var isPlain = false

    private var bytes: RewindableBytes
    private var decoder: StreamDecoder?
    private var dictionary: [UInt8] = []
    private var hasMembers = false
    /// Whether bytes that are no member are known to be damaged, and need not be told of.
    private var isRecovering = false

    /// Makes a stream.
    init(_ source: @escaping ByteSource) {
        bytes = RewindableBytes(source)
    }

    /// Where the next byte of the file stands that was not read.
    var offset: Int { bytes.offset }

    // MARK: Members

    /// Begins the next member.
    ///
    /// - Returns: false at the end of the file.
    /// - Throws: ``ArchiveFault`` when there are other bytes before it; the next call finds it.
    mutating func open() throws(ArchiveFault) -> Bool {
        decoder = nil
        isPlain = false
        while true {
            try skipPadding()
            guard !bytes.available.isEmpty else { return false }
            if try readDictionary() { continue }
            start = bytes.offset
            if let kind = Member(bytes.available) {
                if kind != .plain || !hasMembers { return try begin(kind) }
            }
            try seek()
        }
    }

    private mutating func begin(_ kind: Member) throws(ArchiveFault) -> Bool {
        isRecovering = false
        bytes.setMark()
        do throws(CompressionFault) {
            switch kind {
            case .plain: isPlain = true
            case .gzip: decoder = try StreamDecoder(.gzip)
            case .zstandard:
                decoder = try StreamDecoder(.zstandard, dictionary: dictionary)
            }
        } catch {
            // Without the library no member can be read: the file is done with.
            while try bytes.fill() { bytes.skip(bytes.available.count) }
            bytes.skip(bytes.available.count)
            throw ArchiveFault(offset: start, problem: .compression(error))
        }
        hasMembers = hasMembers || kind != .plain
        return true
    }

    /// The next decoded bytes of the member; nil at its end.
    ///
    /// - Throws: ``ArchiveFault`` when the member is damaged or the file ends in it.
    mutating func read() throws(ArchiveFault) -> [UInt8]? {
        if isPlain {
            if bytes.available.isEmpty, try !bytes.fill() {
                end = bytes.offset
                return nil
            }
            let piece = Array(bytes.available)
            bytes.skip(piece.count)
            bytes.setMark()
            return piece
        }
        while let decoder {
            let piece: StreamDecoder.Piece
            do throws(CompressionFault) {
                piece = try decoder.decode(bytes.available)
            } catch {
                throw ArchiveFault(offset: start, problem: .compression(error))
            }
            bytes.skip(piece.consumed)
            if piece.isAtEnd {
                self.decoder = nil
                end = bytes.offset
            }
            if !piece.bytes.isEmpty { return piece.bytes }
            if piece.isAtEnd { return nil }
            if piece.consumed == 0 || bytes.available.isEmpty, try !bytes.fill() {
                throw ArchiveFault(offset: start, problem: .cut)
            }
        }
        return nil
    }

    /// Gives the member up after a fault in it: the next one is looked for from its beginning on, since a
    /// damaged member may have run into those behind it.
    mutating func recover() {
        guard decoder != nil else { return }
        decoder = nil
        isRecovering = true
        bytes.go(to: start + 1)
    }

    // MARK: Between members

    /// Passes over line ends and zeros, with which files are filled up.
    private mutating func skipPadding() throws(ArchiveFault) {
        while true {
            let padding = bytes.available.prefix { [0x00, 0x0A, 0x0D].contains($0) }.count
            bytes.skip(padding)
            guard bytes.available.count < Member.headCount, try bytes.fill() else { return }
        }
    }

    /// Reads the frame with which files of the kind `.warc.zst` begin.
    ///
    /// Source: https://iipc.github.io/warc-specifications/specifications/warc-zstd/
    private mutating func readDictionary() throws(ArchiveFault) -> Bool {
        try bytes.fill(upTo: 8)
        let head = Array(bytes.available.prefix(8))
        guard head.count == 8, head[0] & 0xF0 == 0x50, head[1...3] == [0x2A, 0x4D, 0x18] else {
            return false
        }
        let count = head[4...7].reversed().reduce(0) { $0 << 8 | Int($1) }
        bytes.skip(8)
        var frame: [UInt8] = []
        var left = count
        while left > 0 {
            if bytes.available.isEmpty, try !bytes.fill() { break }
            let piece = bytes.available.prefix(left)
            if frame.count < 16 << 20 { frame += piece }
            left -= piece.count
            bytes.skip(piece.count)
        }
        guard head[0] == 0x5D else { return true }
        if Compression.isZstandard(frame[...]) {
            let decoded = try? Decompression(frame, .zstandard, upTo: 16 << 20)
            frame = decoded?.bytes ?? []
        }
        dictionary = frame
        return true
    }

    /// Goes to the next place where a member begins.
    ///
    /// - Throws: ``ArchiveFault`` that tells of the bytes that were passed over.
    private mutating func seek() throws(ArchiveFault) {
        let from = bytes.offset
        bytes.setMark()
        bytes.skip(1)
        while true {
            try bytes.fill(upTo: Member.headCount)
            let available = bytes.available
            guard available.count >= Member.headCount else {
                bytes.skip(available.count)
                break
            }
            let last = available.endIndex - Member.headCount
            let place = (available.startIndex...last).first { isCandidate($0, in: available) }
            guard let place else {
                bytes.skip(last + 1 - available.startIndex)
                bytes.setMark()
                continue
            }
            bytes.skip(place - available.startIndex)
            if try beginsRecord() { break }
            bytes.skip(1)
        }
        bytes.setMark()
        guard !isRecovering else { return }
        isRecovering = true
        throw ArchiveFault(offset: from, problem: .notRecord(count: bytes.offset - from))
    }

    /// Whether the bytes at a place are those that a member begins with.
    private func isCandidate(_ place: Int, in available: ArraySlice<UInt8>) -> Bool {
        // Most bytes are none of these.
        let byte = available[place]
        guard byte == 0x1F || byte == 0x28 || byte == 0x57, let kind = Member(available[place...])
        else { return false }
        guard kind == .plain else { return true }
        let before = place > available.startIndex ? available[place - 1] : bytes.previous
        return !hasMembers && before == 0x0A
    }

    /// Whether what looks like a member holds a record: its first bytes are decoded.
    private mutating func beginsRecord() throws(ArchiveFault) -> Bool {
        guard let kind = Member(bytes.available), kind != .plain else { return true }
        let compression = kind == .gzip ? Compression.gzip : .zstandard
        guard let trial = try? StreamDecoder(compression, dictionary: dictionary) else {
            return true
        }
        try bytes.fill(upTo: 4_096)
        var rest = bytes.available.prefix(4_096)
        var beginning: [UInt8] = []
        while beginning.count < Member.version.count, !rest.isEmpty {
            let room = Member.version.count - beginning.count
            guard let piece = try? trial.decode(rest, upTo: room) else { return false }
            beginning += piece.bytes
            rest = rest.dropFirst(piece.consumed)
            if piece.isAtEnd || (piece.bytes.isEmpty && piece.consumed == 0) { break }
        }
        return beginning == Member.version
    }
}

/// What a member is, by its first bytes.
private enum Member {
    case plain
    case gzip
    case zstandard

    /// What records begin with.
    static let version = Array("WARC/".utf8)
    /// How many bytes tell what it is.
    static let headCount = 6

    init?(_ bytes: ArraySlice<UInt8>) {
        if bytes.starts(with: Self.version) {
            self = .plain
        } else if Compression.isGzip(bytes) {
            self = .gzip
        } else if Compression.isZstandard(bytes) {
            self = .zstandard
        } else {
            return nil
        }
    }
}
