internal import CaveatHTML
internal import CaveatModel

extension Segmenter {
    /// Files the text since the last block as a block of metadata.
    mutating func appendMetadata(origin: BlockOrigin, node: Int) {
        let none = UInt32(links.count)..<UInt32(links.count)
        appendBlock(
            element: out.hasText ? outline(of: node) : -1,
            origin: origin,
            context: Context(),
            links: none
        )
    }

    /// Appends characters that stand for a range of the page's text, such as an escape's.
    mutating func copy(_ bytes: Span<UInt8>, standingFor range: Range<Int>) {
        let origin = page.map.origin(of: range, near: &mapPlace)
        out.appendReplacement(bytes, origin: origin)
    }
}
