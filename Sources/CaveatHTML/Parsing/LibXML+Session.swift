internal import CLibXML2
internal import CaveatModel

/// Runs libxml2's HTML parser over a page; the only place that knows of its pointers.
enum LibXML {
    /// Reads markup.
    ///
    /// - Parameters:
    ///   - source: the page as UTF-8.
    ///   - limits: what it may cost.
    /// - Returns: the reader with everything it has read.
    static func read(_ source: [UInt8], limits: PageLimits) -> MarkupReader {
        initialize()
        var state = SAXState(reader: MarkupReader(source: source, limits: limits))
        guard let context = unsafe htmlNewParserCtxt() else {
            // Out of memory: libxml2 gives nothing, and the page is left empty rather than trapped.
            state.reader.finish()
            return state.reader
        }
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
            let input = AttributeFlood.trimmed(source, limit: limits.attributes)
            if input != nil { unsafe state.pointee.reader.tree.noteAttributes() }
            unsafe (input ?? source).withUnsafeBufferPointer { bytes in
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
        while true {
            // SAFETY: see `read`: the pointers are valid for the whole call and not shared.
            unsafe state.pointee.reader.resume()
            let offset = unsafe state.pointee.reader.position
            guard offset < bytes.count, let base = bytes.baseAddress else { return }
            unsafe state.pointee.begin(at: offset)
            let count = Int32(clamping: bytes.count - offset)
            // SAFETY: `base + offset` and `count` lie within the buffer.
            let document = unsafe (base + offset).withMemoryRebound(
                to: CChar.self,
                capacity: Int(count)
            ) {
                unsafe htmlCtxtReadMemory(context, $0, count, nil, "UTF-8", options)
            }
            // SAFETY: nil, unless this version makes an empty document of its own accord.
            if let document = unsafe document { unsafe xmlFreeDoc(document) }
            unsafe state.pointee.reader.settleRest()
            guard unsafe state.pointee.reader.restart != nil else { return }
        }
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
