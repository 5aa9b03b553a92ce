/// Writes elements of HTML, each with its end tag, and escapes every text and attribute.
///
/// Names of elements and attributes are caveat's own words; all else may come from a page.
struct HTMLWriter {
    /// An attribute with its value, which is escaped when it is written; a nil value leaves it out.
    typealias Attribute = (name: String, value: String?)

    /// What was written so far, valid UTF-8.
    private(set) var bytes: [UInt8] = []

    /// Makes an empty writer.
    ///
    /// - Parameter capacity: the expected number of bytes.
    init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Writes an element whose children stand on lines of their own.
    mutating func block(
        _ name: String,
        _ attributes: Attribute...,
        content: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        bytes.append(0x0A)
        content(&self)
        close(name)
        bytes.append(0x0A)
    }

    /// Writes an element with text in it, and ends the line.
    mutating func line(
        _ name: String,
        _ attributes: Attribute...,
        content: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        content(&self)
        close(name)
        bytes.append(0x0A)
    }

    /// Writes an element within a line.
    mutating func inline(
        _ name: String,
        _ attributes: Attribute...,
        content: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    /// Writes an element that has no content and no end tag, and ends the line.
    mutating func void(_ name: String, _ attributes: Attribute...) {
        open(name, attributes)
        bytes.append(0x0A)
    }

    /// Writes text on one line.
    mutating func text(_ text: String) {
        HTMLEscape.append(Array(text.utf8)[...], to: &bytes)
    }

    /// Writes text whose line feeds become line breaks.
    ///
    /// - Parameters:
    ///   - utf8: UTF-8; what is not valid becomes U+FFFD.
    ///   - keepingLines: whether line feeds stay as they are, as they may in preformatted text.
    mutating func text(utf8: ArraySlice<UInt8>, keepingLines: Bool = false) {
        HTMLEscape.append(utf8, to: &bytes, lineBreak: keepingLines ? "\n" : "<br>")
    }

    /// Writes markup of caveat's own, with nothing of a page in it.
    mutating func markup(_ markup: String) {
        bytes.append(contentsOf: markup.utf8)
    }

    /// Writes a start tag; for elements that another call ends.
    mutating func open(_ name: String, _ attributes: [Attribute]) {
        markup("<\(name)")
        for (name, value) in attributes {
            guard let value else { continue }
            markup(" \(name)=\"")
            HTMLEscape.append(Array(value.utf8)[...], to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes an end tag.
    mutating func close(_ name: String) {
        markup("</\(name)>")
    }
}
