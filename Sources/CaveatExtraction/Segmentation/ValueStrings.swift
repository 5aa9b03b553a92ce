internal import CaveatHTML
internal import CaveatText

/// The values of attributes as strings, each made once for all attributes that share its place.
struct ValueStrings {
    private let page: Page
    /// The strings by their numbers; the first is empty.
    private(set) var strings = [""]
    /// The numbers by the places of the values.
    private var numbers = KeyNumbers(expecting: 512)

    /// Makes no string yet.
    init(_ page: Page) {
        self.page = page
        numbers.skip()
    }

    /// The string at a place of the page's text.
    mutating func string(at place: Range<UInt32>) -> String { strings[number(at: place)] }

    /// The number of the string at a place of the page's text.
    mutating func number(at place: Range<UInt32>) -> Int {
        guard !place.isEmpty else { return 0 }
        let key = KeyNumbers.key(ofPlace: place.lowerBound)
        if let number = numbers.number(of: key) { return number }
        numbers.append(key)
        return append(place)
    }

    /// The number of the string at a place that hardly any other attribute has.
    mutating func newNumber(at place: Range<UInt32>) -> Int {
        numbers.skip()
        return append(place)
    }

    private mutating func append(_ place: Range<UInt32>) -> Int {
        strings.append(
            String(
                decoding: page.text[Int(place.lowerBound)..<Int(place.upperBound)],
                as: UTF8.self
            )
        )
        return strings.count - 1
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
