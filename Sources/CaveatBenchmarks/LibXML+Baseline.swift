internal import CLibXML2

/// libxml2's own tree builder over the same bytes: the yardstick of all figures.
enum LibXMLBaseline {
    /// Parses a page into libxml2's tree and frees it.
    ///
    /// - Parameter bytes: the page.
    /// - Returns: whether a tree was made.
    static func parse(_ bytes: [UInt8]) -> Bool {
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
            | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
        // SAFETY: the buffer outlives the call, its length is the array's, and the document is freed
        // right away by its only owner.
        return unsafe bytes.withUnsafeBytes { buffer in
            guard
                let document = unsafe htmlReadMemory(
                    buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
                    Int32(clamping: buffer.count),
                    nil,
                    nil,
                    Int32(bitPattern: options)
                )
            else { return false }
            unsafe xmlFreeDoc(document)
            return true
        }
    }
}
