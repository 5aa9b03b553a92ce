/// Tells for each byte of a derived text from which bytes of its origin it came.
///
/// Text is derived from its origin by copying runs of bytes, by replacing a run as a whole (an
/// entity by its character, white space by one space), by leaving bytes out and by inserting some
/// that stand for none. The map is the list of places where one run ends and another begins;
/// offsets are 0-based UTF-8 bytes.
package struct TextMap: Hashable, Sendable {
    /// A run of derived bytes that begins at ``text`` and ends where the next piece begins.
    struct Piece: Hashable, Sendable {
        /// The offset of the run's first byte in the derived text.
        let text: UInt32
        /// The offset of the run's first byte in the origin.
        let origin: UInt32
        /// The number of origin bytes that the run replaces as a whole; 0 for a copied run,
        /// ``inserted`` for one that stands for none.
        let replaced: UInt32

        /// The mark of a run that stands for no bytes of the origin.
        static let inserted = UInt32.max

        /// The bytes of the origin behind the part of the run from `start` to `end`.
        func origin(from start: Int, to end: Int) -> Range<Int> {
            let first = Int(origin)
            switch replaced {
            case 0: return first + start - Int(text)..<first + end - Int(text)
            case Self.inserted: return first..<first
            default: return first..<first + Int(replaced)
            }
        }
    }

    private var pieces: [Piece] = []

    /// Makes an empty map.
    package init() {}

    /// Reserves room for pieces that are about to be appended.
    package mutating func reserveCapacity(_ count: Int) {
        pieces.reserveCapacity(count)
    }

    /// Notes that from `text` on, bytes are copied one to one from `origin`.
    ///
    /// Calls must come in order of `text`. A run that only continues the one before is not noted.
    @inlinable
    package mutating func appendCopy(text: Int, origin: Int) {
        append(text: text, origin: origin, replaced: 0)
    }

    /// Notes that the run that begins at `text` stands for all of `origin`, or for nothing when that
    /// is empty.
    @inlinable
    package mutating func appendReplacement(text: Int, origin: Range<Int>) {
        guard !origin.isEmpty else {
            appendInsertion(text: text, at: origin.lowerBound)
            return
        }
        append(text: text, origin: origin.lowerBound, replaced: origin.count)
    }

    /// Notes that the run that begins at `text` stands for nothing of the origin.
    ///
    /// - Parameters:
    ///   - text: where the run begins.
    ///   - place: the offset of the origin between whose bytes it was inserted.
    package mutating func appendInsertion(text: Int, at place: Int) {
        append(text: text, origin: place, replaced: Int(Piece.inserted))
    }

    @usableFromInline
    mutating func append(text: Int, origin: Int, replaced: Int) {
        if replaced == 0, let last = pieces.last, last.replaced == 0,
            Int(last.origin) + text - Int(last.text) == origin
        {
            return
        }
        if let last = pieces.last, Int(last.text) == text { pieces.removeLast() }
        pieces.append(
            Piece(
                text: UInt32(clamping: text),
                origin: UInt32(clamping: origin),
                replaced: UInt32(clamping: replaced)
            )
        )
    }

    /// The range of the origin that a range of the derived text came from.
    ///
    /// A range that touches a replaced run takes in the whole of what it replaces.
    ///
    /// - Complexity: O(log *n*) in the number of runs.
    package func origin(of range: Range<Int>) -> Range<Int> {
        guard let first = piece(at: range.lowerBound) else { return range }
        let start = first.origin(from: range.lowerBound, to: range.lowerBound).lowerBound
        guard !range.isEmpty, let last = piece(at: range.upperBound - 1) else {
            return start..<start
        }
        let end = last.origin(from: range.upperBound, to: range.upperBound).upperBound
        return start..<max(start, end)
    }

    /// The range of the origin that a range of the derived text came from, sought near another place.
    ///
    /// - Parameters:
    ///   - range: the range of the derived text.
    ///   - place: where the range before was found; where this one was found afterwards.
    /// - Returns: what ``origin(of:)`` would.
    package func origin(of range: Range<Int>, near place: inout Place) -> Range<Int> {
        let index = pieceIndex(at: range.lowerBound, near: place.index)
        guard index < pieces.count, Int(pieces[index].text) <= range.lowerBound, !range.isEmpty,
            index + 1 == pieces.count || range.upperBound <= Int(pieces[index + 1].text)
        else { return origin(of: range) }
        place.index = index
        return pieces[index].origin(from: range.lowerBound, to: range.upperBound)
    }

    /// The stretches of the origin that a range of the derived text was made of, in order.
    ///
    /// What lies between two stretches (markup, folded white space) is in none of them, and what was
    /// inserted has none.
    package func origins(of range: Range<Int>) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        var index = pieceIndex(at: range.lowerBound) ?? 0
        var position = range.lowerBound
        while position < range.upperBound, index < pieces.count {
            let runEnd = index + 1 < pieces.count ? Int(pieces[index + 1].text) : range.upperBound
            let stop = min(runEnd, range.upperBound)
            if stop > position {
                let stretch = pieces[index].origin(from: position, to: stop)
                if stretch.isEmpty {
                    // Inserted: nothing of the origin stands for it.
                } else if let last = stretches.last, last.upperBound == stretch.lowerBound {
                    stretches[stretches.count - 1] = last.lowerBound..<stretch.upperBound
                } else {
                    stretches.append(stretch)
                }
            }
            position = max(position, stop)
            index += 1
        }
        return stretches
    }

    private func piece(at text: Int) -> Piece? {
        pieceIndex(at: text).map { pieces[$0] }
    }

    /// Pieces behind a place that are looked at one by one.
    private static let nearby = 8

    /// The index of the run that holds the byte at `text`, sought behind another one first; 0 where no
    /// run begins before it.
    private func pieceIndex(at text: Int, near hint: Int) -> Int {
        guard hint < pieces.count, Int(pieces[hint].text) <= text else {
            return pieceIndex(at: text) ?? 0
        }
        var index = hint
        let end = min(hint + Self.nearby, pieces.count)
        while index + 1 < end, Int(pieces[index + 1].text) <= text { index += 1 }
        guard index + 1 < pieces.count, Int(pieces[index + 1].text) <= text else { return index }
        return pieceIndex(at: text) ?? 0
    }

    /// The index of the run that holds the byte at `text`: the last one that begins at or before it.
    private func pieceIndex(at text: Int) -> Int? {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if Int(pieces[middle].text) <= text { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : low - 1
    }

    /// Calls `body` with each run of a range, in order: its derived range and what it came from.
    ///
    /// `replaced` is nil for a copied run, whose bytes then start at `origin`; otherwise it is the
    /// number of origin bytes that the run stands for, 0 for an inserted run.
    @inline(__always)
    package func forEachRun(
        in range: Range<Int>,
        _ body: (_ run: Range<Int>, _ origin: Int, _ replaced: Int?) -> Void
    ) {
        var place = Place(index: pieceIndex(at: range.lowerBound) ?? 0)
        forEachRun(in: range, near: &place, body)
    }

    /// A place in a map, from which others close behind it are found at once.
    package struct Place: Sendable {
        fileprivate var index: Int

        fileprivate init(index: Int) { self.index = index }

        /// The beginning.
        package init() { index = 0 }
    }

    /// Calls `body` with each run of a range, in order: its derived range and what it came from.
    ///
    /// - Parameters:
    ///   - range: the range of the derived text.
    ///   - place: where the range before was found; where this one was found afterwards.
    ///   - body: called as by ``forEachRun(in:_:)``.
    @inline(__always)
    package func forEachRun(
        in range: Range<Int>,
        near place: inout Place,
        _ body: (_ run: Range<Int>, _ origin: Int, _ replaced: Int?) -> Void
    ) {
        var index = pieceIndex(at: range.lowerBound, near: place.index)
        while index < pieces.count {
            let piece = pieces[index]
            let runEnd = index + 1 < pieces.count ? Int(pieces[index + 1].text) : range.upperBound
            let start = max(Int(piece.text), range.lowerBound)
            let stop = min(runEnd, range.upperBound)
            if start >= range.upperBound { return }
            if stop > start {
                place.index = index
                let origin = piece.origin(from: start, to: stop)
                body(start..<stop, origin.lowerBound, piece.replaced > 0 ? origin.count : nil)
            }
            index += 1
        }
    }
}
