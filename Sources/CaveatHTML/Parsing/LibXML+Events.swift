internal import CLibXML2

/// What libxml2's callbacks work on.
///
/// A struct behind a pointer, not a class: a class costs exclusivity checks at each access, a quarter
/// more instructions for a whole page.
@safe struct SAXState {
    /// Where the events go.
    var reader: MarkupReader
    /// The running parser; nil before the first run.
    @unsafe var context: htmlParserCtxtPtr?
    private var base = 0
    private var end = 0
    /// The part of the source that libxml2 was given.
    @unsafe private var given = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private var depth = 0
    private var isStopped = false
    private var namePointers = [UInt](repeating: 0, count: 256)
    private var nameIDs = [NameID](repeating: .none, count: 256)

    /// Makes the state of a parser that has not begun.
    init(reader: MarkupReader) {
        self.reader = reader
    }

    /// Prepares for a run over a part of the source.
    ///
    /// - Parameters:
    ///   - part: the part; it outlives the run.
    ///   - offset: where it begins.
    mutating func begin(_ part: UnsafeBufferPointer<UInt8>, at offset: Int) {
        unsafe given = part
        base = offset
        end = offset + part.count
        depth = 0
        isStopped = false
    }

    /// The callbacks: only those that the page's content comes through.
    static var handlers: xmlSAXHandler {
        var table = unsafe xmlSAXHandler()
        unsafe table.startElement = { state, name, _ in
            unsafe SAXState.with(state) { unsafe $0.startElement(name) }
        }
        unsafe table.endElement = { state, _ in
            unsafe SAXState.with(state) { $0.endElement() }
        }
        unsafe table.characters = { state, _, _ in
            unsafe SAXState.with(state) { $0.reader.text(cursor: $0.cursor) }
        }
        unsafe table.ignorableWhitespace = unsafe table.characters
        unsafe table.cdataBlock = unsafe table.characters
        unsafe table.comment = { state, _ in
            unsafe SAXState.with(state) { $0.reader.comment(cursor: $0.cursor) }
        }
        unsafe table.initialized = 1
        return unsafe table
    }

    private static func with(
        _ state: UnsafeMutableRawPointer?,
        _ body: (inout SAXState) -> Void
    ) {
        // SAFETY: `LibXML.read` sets the user data to its `SAXState` for as long as libxml2 runs.
        guard let state = unsafe state?.assumingMemoryBound(to: SAXState.self) else { return }
        if unsafe state.pointee.isStopped { return }
        unsafe body(&state.pointee)
        if unsafe state.pointee.reader.mustStop { unsafe state.pointee.stop() }
    }

    private mutating func stop() {
        isStopped = true
        // SAFETY: called from a callback, so that the context is alive.
        unsafe xmlStopParser(context)
    }

    /// The offset in the source where libxml2 stands.
    private var cursor: Int {
        // SAFETY: the input belongs to the running parser; `base` and `cur` point into one buffer.
        guard let input = unsafe context?.pointee.input else { return 0 }
        let offset = unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
        return min(base + offset, end)
    }

    private mutating func startElement(_ name: UnsafePointer<xmlChar>?) {
        depth += 1
        guard let name = unsafe name else { return }
        let cursor = cursor
        // A tag that the window cuts is read again in the next one.
        if cursor == end, end < reader.source.count { return }
        // SAFETY: libxml2's names end in NUL and live until the callback returns.
        let count = unsafe Int(xmlStrlen(name))
        let spelling = unsafe Span(_unsafeStart: name, count: count)
        guard reader.expectsStartTag(spelling: spelling, cursor: cursor) else { return }
        reader.tree.flushText()
        if !reader.endsName(at: reader.position + 1 + count) {
            reader.misnamedStartTag(cursor: cursor)
        } else {
            reader.startTag(unsafe id(of: name), cursor: cursor)
            if depth > MarkupReader.depthBeforeRestart { reader.escapeDepth() }
        }
        passOver()
    }

    /// Moves libxml2 behind the tag of which it has told, and behind the content of a script or a style sheet.
    ///
    /// That is most of a page, the source says exactly where it ends, and libxml2 reads it letter by letter
    /// for nobody. Callbacks for start tags come before the `>` in 2.9 and behind it in newer versions.
    /// Where it is still to be read and none ends what is passed over, one is put there; the copy of the page
    /// in which that is done is libxml2's own, or nothing is done.
    private mutating func passOver() {
        let isPassedOver = moves(to: reader.position)
        if reader.unread != nil { reader.settleContent(isPassedOver: isPassedOver) }
    }

    /// Moves libxml2 ahead to an offset in the source.
    ///
    /// - Returns: whether it stands there now.
    private func moves(to target: Int) -> Bool {
        // SAFETY: the input belongs to the running parser; `base` and `end` bound one buffer, in which
        // `cur` stands behind the name of a tag.
        guard reader.restart == nil, target <= end, let input = unsafe context?.pointee.input else {
            return false
        }
        let distance = target - cursor
        guard distance > 1, unsafe distance <= input.pointee.end - input.pointee.cur else {
            return false
        }
        if unsafe input.pointee.cur[-1] == 0x3E {
            unsafe input.pointee.cur += distance
            return true
        }
        // SAFETY: within the buffer by the check of the distance.
        let close = unsafe input.pointee.cur + (distance - 1)
        if unsafe close.pointee != 0x3E {
            // SAFETY: only compared. What was given belongs to the caller and must not be written to.
            if let start = unsafe given.baseAddress, unsafe close >= start,
                unsafe close < start + given.count
            {
                return false
            }
            // SAFETY: libxml2 allocated the buffer for itself.
            unsafe UnsafeMutablePointer(mutating: close).pointee = 0x3E
        }
        unsafe input.pointee.cur = close
        return true
    }

    private mutating func endElement() {
        depth -= 1
        reader.end(cursor: cursor)
    }

    /// The id of a name.
    ///
    /// libxml2 keeps each name once, so that a pointer tells it and the spelling is read once a page.
    private mutating func id(of name: UnsafePointer<xmlChar>) -> NameID {
        let address = UInt(bitPattern: name)
        let slot = Int(truncatingIfNeeded: (UInt64(address) &* 0x9E37_79B9_7F4A_7C15) >> 56)
        if namePointers[slot] == address { return nameIDs[slot] }
        // SAFETY: libxml2's names end in NUL.
        let spelling = unsafe String(cString: name)
        let id = reader.tree.names.intern(spelling)
        namePointers[slot] = address
        nameIDs[slot] = id
        return id
    }
}
