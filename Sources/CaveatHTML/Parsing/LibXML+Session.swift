internal import CLibXML2
internal import CaveatModel

/// Runs libxml2's HTML parser over a page; the only place that knows of its pointers.
enum LibXML {
    /// Reads markup.
    ///
    /// - Parameters:
    ///   - source: the page as UTF-8.
    ///   - limits: what it may cost.
    ///   - deadline: when to stop.
    ///   - frameDepth: how many frames the page is in.
    /// - Returns: the reader with everything it has read.
    /// - Throws: ``IngestError/noParser`` when memory has run out.
    static func read(
        _ source: [UInt8],
        limits: PageLimits,
        deadline: Deadline,
        frameDepth: Int = 0
    ) throws(IngestError) -> MarkupReader {
        initialize()
        // Made in its place: a second one would hold the arrays with all their room once more.
        var state = SAXState(
            reader: MarkupReader(
                source: source,
                limits: limits,
                deadline: deadline,
                frameDepth: frameDepth
            )
        )
        guard let context = unsafe htmlNewParserCtxt() else { throw .noParser }
        // SAFETY: the context was made above, is used by this function only, and is freed once, here.
        // Without a tree handler no document can hang on it.
        defer { unsafe htmlFreeParserCtxt(context) }
        // SAFETY: a new context owns a SAX table, which is a plain struct of function pointers.
        if let table = unsafe context.pointee.sax { unsafe table.pointee = SAXState.handlers }
        unsafe state.context = context
        // SAFETY: the pointer to `state` is used by the callbacks during this closure only, and
        // nothing else touches `state` meanwhile.
        unsafe withUnsafeMutablePointer(to: &state) { state in
            unsafe context.pointee.userData = UnsafeMutableRawPointer(state)
            // SAFETY: the buffer outlives the calls, which read no more than the given size.
            unsafe BareTags.copy(of: source).withUnsafeBufferPointer { bytes in
                unsafe run(context, over: bytes, state)
            }
        }
        state.reader.finish()
        return state.reader
    }

    /// Reads from where the reader stands, and again as often as it asks for a restart.
    private static func run(
        _ context: htmlParserCtxtPtr,
        over bytes: UnsafeBufferPointer<UInt8>,
        _ state: UnsafeMutablePointer<SAXState>
    ) {
        var restarts = 0
        var window = Int.max
        while true {
            // SAFETY: see `read`: the pointers are valid for the whole call and not shared.
            unsafe state.pointee.reader.resume()
            let start = unsafe state.pointee.reader.position
            guard start < bytes.count, let base = bytes.baseAddress else { return }
            let end = unsafe windowEnd(from: start, length: window, in: bytes)
            let part = unsafe UnsafeBufferPointer(rebasing: bytes[start..<end])
            unsafe state.pointee.begin(part, at: start)
            unsafe state.pointee.reader.givenByteCount += end - start
            // SAFETY: `start..<end` lies within the buffer.
            let document = unsafe (base + start).withMemoryRebound(
                to: CChar.self,
                capacity: end - start
            ) {
                unsafe htmlCtxtReadMemory(
                    context,
                    $0,
                    Int32(clamping: end - start),
                    nil,
                    "UTF-8",
                    options
                )
            }
            // SAFETY: nil, unless this version makes an empty document of its own accord.
            if let document = unsafe document { unsafe xmlFreeDoc(document) }
            if end == bytes.count { unsafe state.pointee.reader.settleRest() }
            if unsafe state.pointee.reader.restart != nil {
                restarts += 1
                if restarts >= restartsBeforeWindows {
                    let progress = unsafe state.pointee.reader.position - start
                    window = max(shortestWindow, min(windowLength, progress * windowMargin))
                }
                unsafe state.pointee.reader.tree.spend(stepsOfRestart)
                if unsafe state.pointee.reader.tree.isFull { return }
            } else if unsafe end == bytes.count || state.pointee.reader.tree.isFull {
                return
            } else if unsafe state.pointee.reader.position == start {
                // A tag or comment longer than the window.
                window = window > bytes.count ? window : window * 2
            } else {
                window = min(window, windowLength / 2) * 2
            }
        }
    }

    /// How often libxml2 is started anew before it is given windows instead of all the rest.
    ///
    /// It copies what it is given, so that a page full of tags that it misreads would cost the square
    /// of its length. Pages as they are take a handful of restarts.
    private static let restartsBeforeWindows = 16
    /// The longest window in bytes; the first one, since pages mostly have few places that libxml2 misreads.
    private static let windowLength = 32_768
    /// The shortest window in bytes.
    private static let shortestWindow = 256
    /// A window is so many times as long as what was read up to the last restart: where libxml2 is started
    /// anew at every tag, it is given no more than the next few.
    private static let windowMargin = 8
    /// What a restart costs beside a node.
    private static let stepsOfRestart = 32

    /// Where a window ends: at the end of the page, or before a `<`, so that no text is cut within a
    /// character.
    private static func windowEnd(
        from start: Int,
        length: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        guard length < bytes.count - start else { return bytes.count }
        var end = start + length
        // SAFETY: `end` is less than the count wherever a byte is read.
        while end < bytes.count, unsafe bytes[end] != 0x3C { end += 1 }
        return end
    }

    /// Options of the parser: never the network, no messages, no encoding changes under way.
    private static let options: Int32 =
        Int32(HTML_PARSE_RECOVER.rawValue) | Int32(HTML_PARSE_NOERROR.rawValue)
        | Int32(HTML_PARSE_NOWARNING.rawValue) | Int32(HTML_PARSE_NONET.rawValue)
        | Int32(HTML_PARSE_IGNORE_ENC.rawValue) | Int32(XML_PARSE_HUGE.rawValue)

    /// Initialises libxml2 once in a process.
    private static func initialize() { _ = initialized }

    private static let initialized: Bool = {
        xmlInitParser()
        return true
    }()
}
