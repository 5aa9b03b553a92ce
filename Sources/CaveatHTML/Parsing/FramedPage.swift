internal import CaveatModel

/// The source of a page that stands in the tag of its frame: `<iframe srcdoc="&lt;p&gt;…">`.
///
/// Source: https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-srcdoc
struct FramedPage {
    /// The source, the references of the attribute's value resolved.
    private(set) var source: [UInt8] = []
    /// From offsets in ``source`` to those in the source of the page around.
    private(set) var map = TextMap()

    /// Reads the value of the attribute; nil when there is none, or a blank one.
    ///
    /// - Parameters:
    ///   - page: the source of the page around.
    ///   - start: where the frame's start tag begins.
    init?(in page: [UInt8], tagAt start: Int) {
        var scanner = StartTagScanner(page, at: start)
        guard let value = scanner.next(named: "srcdoc")?.value,
            page[value].contains(where: { !$0.isHTMLSpace })
        else { return nil }
        source.reserveCapacity(value.count)
        for run in AttributeRuns(page, in: value) {
            if run.isReference {
                map.appendReplacement(text: source.count, origin: run.place)
                run.appendCharacters(to: &source)
            } else {
                map.appendCopy(text: source.count, origin: run.place.lowerBound)
                source.append(contentsOf: page[run.place])
            }
        }
    }

    /// How deep frames are read: a page in a frame, and one in a frame of that.
    static let deepest = 2
}

extension MarkupReader {
    /// Adds what the page in the frame's tag shows, as content of the frame.
    ///
    /// - Parameter tag: the start tag of the frame, which is open.
    /// - Returns: whether there is one and it was read.
    mutating func framedPage(in tag: Range<Int>) -> Bool {
        guard let frame = FramedPage(in: source, tagAt: tag.lowerBound) else { return false }
        guard frameDepth < FramedPage.deepest,
            let inner = try? LibXML.read(
                frame.source,
                limits: tree.limits,
                deadline: tree.deadline,
                frameDepth: frameDepth + 1
            )
        else {
            tree.unreadFrameCount += 1
            return false
        }
        if inner.isTruncated { isTruncated = true }
        tree.graft(inner.tree, from: frame)
        return true
    }
}
