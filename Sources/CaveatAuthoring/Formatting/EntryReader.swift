/// Reads as much of one entry of a YAML file as its layout depends on.
enum EntryReader {
    /// The characters of a key with its colon; nil when the text begins with no key.
    static func keyLength(of text: Substring) -> Int? {
        guard let first = text.first, !"[{#&!|>?@`*".contains(first) else { return nil }
        var rest = text
        if first == "\"" || first == "'" {
            var scanner = FlowScanner()
            var length = 0
            for character in text {
                scanner.read(character)
                length += 1
                if scanner.isClosed { break }
            }
            rest = text.dropFirst(length)
            guard scanner.isClosed, rest.first == ":" else { return nil }
            let after = rest.dropFirst().first
            return after == nil || after == " " ? length + 1 : nil
        }
        var length = 0
        var previous: Character = " "
        while let character = rest.popFirst() {
            length += 1
            if character == ":", rest.first == nil || rest.first == " " { return length }
            if character == "#", previous == " " { return nil }
            previous = character
        }
        return nil
    }

    /// The name of a key that was read with its colon.
    static func name(ofKey key: Substring) -> String {
        var name = key.dropLast()
        if let first = name.first, "\"'".contains(first) { name = name.dropFirst().dropLast() }
        return String(name)
    }

    /// What introduces a text of the next lines.
    struct BlockIndicator {
        /// Whether the empty lines at its end are part of it.
        let keepsEnd: Bool
        /// Whether the indicator says how deep the text is indented.
        let isIndentGiven: Bool
    }

    /// How a value introduces a text of the next lines; nil when it does not.
    static func blockIndicator(of value: Substring) -> BlockIndicator? {
        guard let first = value.first, first == "|" || first == ">" else { return nil }
        let header = value.dropFirst().prefix { $0 != " " }
        guard header.allSatisfy({ "+-123456789".contains($0) }) else { return nil }
        let rest = value.dropFirst(1 + header.count).drop { $0 == " " }
        guard rest.isEmpty || rest.hasPrefix("#") else { return nil }
        return BlockIndicator(
            keepsEnd: header.contains("+"),
            isIndentGiven: header.contains { $0.isNumber }
        )
    }

    /// Whether a value is only an anchor or a tag, so that the value proper follows below.
    static func isOnlyProperties(_ value: Substring) -> Bool {
        value.split(separator: " ").allSatisfy { $0.hasPrefix("&") || $0.hasPrefix("!") }
    }

    /// The items of a list in brackets that takes too long a line; nil when it need not be wrapped.
    static func items(ofLongList value: Substring, after start: String) -> [String]? {
        guard value.first == "[", value.last == "]",
            start.count + value.count > RuleFormatter.lineLength
        else { return nil }
        var scanner = FlowScanner()
        var items: [String] = []
        var item = ""
        for character in value.dropLast() {
            let isInside = scanner.depth > 1 || scanner.isInQuotes
            scanner.read(character)
            // A comment, or a second value: not one list alone.
            if scanner.isClosed || scanner.isInComment { return nil }
            if !isInside, scanner.depth == 1, !scanner.isInQuotes,
                character == "," || character == "["
            {
                if character == "," { items.append(trimmed(item)) }
                item = ""
            } else {
                item.append(character)
            }
        }
        if !trimmed(item).isEmpty { items.append(trimmed(item)) }
        // One item alone gains nothing by a line of its own.
        return items.count < 2 || items.contains("") ? nil : items
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
