/// Finds the whole lines of a journal, piece by piece, whatever lies between them.
///
/// Nothing of a line is kept but where it is.
struct JournalReader {
    /// The lines so far.
    private(set) var table = JournalTable()
    /// Whether what was read ends in the middle of a line.
    var endsInLine: Bool { column > 0 }

    private var offset = 0
    /// How many bytes of the line have been read.
    private var column = 0
    private var written: UInt64 = 0
    private var key: UInt64 = 0
    private var checksum = Checksum()
    private var isSound = true

    /// Makes a reader.
    ///
    /// - Parameter offset: where in the journal the first piece begins, at the beginning of a line.
    init(at offset: Int) { self.offset = offset }

    /// Reads one more piece.
    mutating func read(_ piece: [UInt8]) {
        for byte in piece {
            if byte == JournalLine.end { endLine() } else { read(byte) }
            offset += 1
        }
    }

    private mutating func read(_ byte: UInt8) {
        let contentColumn = column - JournalLine.headCount
        if contentColumn >= 0 {
            checksum.add(byte)
            if contentColumn < Self.keyCount { Self.add(byte, to: &key, isSound: &isSound) }
        } else if contentColumn == -1 {
            isSound = isSound && byte == UInt8(ascii: "\t")
        } else {
            Self.add(byte, to: &written, isSound: &isSound)
        }
        column += 1
    }

    /// How many digits the key of a line has.
    private static let keyCount = 16

    private mutating func endLine() {
        let isWhole = column >= JournalLine.headCount + Self.keyCount
        if isSound, isWhole, checksum.value == written, let count = UInt32(exactly: column) {
            table.append(.init(key: key, offset: offset - column, byteCount: count))
        }
        column = 0
        written = 0
        key = 0
        checksum = Checksum()
        isSound = true
    }

    /// Adds a hexadecimal digit to a number.
    @inline(__always)
    private static func add(_ byte: UInt8, to number: inout UInt64, isSound: inout Bool) {
        switch byte {
        case 0x30...0x39: number = number << 4 | UInt64(byte - 0x30)
        case 0x61...0x66: number = number << 4 | UInt64(byte - 0x57)
        default: isSound = false
        }
    }

    /// The table of what was read, ready to be looked up.
    consuming func finished() -> JournalTable {
        table.finish()
        return table
    }
}
