/// The tags and the text of an HTML file, as far as caveat writes HTML.
///
/// Read byte by byte: to a `Character`, a combining mark after `>` is part of it.
struct HTMLMarkup {
    /// A start tag.
    struct Tag {
        let name: String
        let attributes: [(name: String, value: String)]

        /// The value of an attribute; nil when the tag has none of that name.
        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private(set) var tags: [Tag] = []
    /// What stands between tags, character references resolved; style sheets are no text.
    private(set) var text = ""
    /// The content of the last `style` element.
    private(set) var styles = ""

    /// Reads a file; a tag is what begins with `<` and ends with the next `>`, since caveat escapes both
    /// everywhere else.
    init(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            text += Self.resolved(rest[..<start])
            rest = rest[(start + 1)...]
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return }
            let tag = rest[..<end]
            rest = rest[(end + 1)...]
            if tag.first != UInt8(ascii: "/"), tag.first != UInt8(ascii: "!") {
                tags.append(Self.tag(tag))
            }
            if tag.elementsEqual("style".utf8), let close = rest.firstRange(of: "</style>".utf8) {
                styles = String(decoding: rest[..<close.lowerBound], as: UTF8.self)
                rest = rest[close.lowerBound...]
            }
        }
    }

    private static func tag(_ source: ArraySlice<UInt8>) -> Tag {
        let name = source.prefix { $0 != UInt8(ascii: " ") }
        var rest = source.dropFirst(name.count)
        var attributes: [(name: String, value: String)] = []
        while let equals = rest.firstRange(of: "=\"".utf8) {
            let name = rest[..<equals.lowerBound].drop { $0 == UInt8(ascii: " ") }
            rest = rest[equals.upperBound...]
            let value = rest.prefix { $0 != UInt8(ascii: "\"") }
            rest = rest.dropFirst(value.count + 1)
            attributes.append((String(decoding: name, as: UTF8.self), resolved(value)))
        }
        return Tag(name: String(decoding: name, as: UTF8.self), attributes: attributes)
    }

    /// The text with the references that caveat writes resolved.
    static func resolved(_ text: some Collection<UInt8>) -> String {
        let references = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ]
        let bytes = references.reduce(Array(text)) { bytes, reference in
            bytes.replacing(Array(reference.0.utf8), with: Array(reference.1.utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
