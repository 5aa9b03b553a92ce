internal import CaveatHTML
internal import CaveatText

/// The values of attributes as strings, each made once for all attributes that share its place.
struct ValueStrings {
    private let page: Page
    private var strings: [String] = []
    private var index = HashMemo(expecting: 256)

    /// Makes no string yet.
    init(_ page: Page) { self.page = page }

    /// The string at a place of the page's text.
    mutating func string(at place: Range<UInt32>) -> String {
        guard !place.isEmpty else { return "" }
        let key = HashMemo.key(ofPlace: place.lowerBound)
        if let known = index.first(for: key) { return strings[Int(known)] }
        let string = newString(at: place)
        index.insert(Int32(strings.count), for: key)
        strings.append(string)
        return string
    }

    /// The string at a place that hardly any other attribute has.
    func newString(at place: Range<UInt32>) -> String {
        String(
            decoding: page.text[Int(place.lowerBound)..<Int(place.upperBound)],
            as: UTF8.self
        )
    }

    /// The value of an attribute of an element; nil when it does not have it.
    mutating func string(of name: NameID, in node: NodeID) -> String? {
        for position in page[node].attributes {
            let attribute = page.attributes[Int(position)]
            if attribute.name == name { return string(at: attribute.value) }
        }
        return nil
    }
}
