/// The texts of small packs that an input becomes a part of.
enum PackText {
    /// A page that the packs find something on.
    static let page = Array("<p>The lantern was declared odd; do not share it.</p>".utf8)
    /// The name under which ``withList`` asks for its list.
    static let listName = "names.csv"

    /// A pack of a few phrases.
    static let withWords = pack(
        "kind: mention, when: {all: [{phrase: [lantern, odd .. ship]}, {phrase: ['declar*']}]}"
    )

    /// A pack that looks for the names of a list.
    static let withList = pack("kind: exposure, list: {file: \(listName), name: name}")

    /// A pack with one phrase.
    static func withPhrase(_ phrase: [UInt8]) -> [UInt8] {
        pack("kind: mention, when: {phrase: [\(quoted(phrase))]}")
    }

    /// A pack with one regular expression.
    static func withRegex(_ pattern: [UInt8]) -> [UInt8] {
        let regex = "{regex: {pattern: \(quoted(pattern)), words: [lantern]}}"
        return pack("kind: mention, when: {all: [{phrase: [lantern]}, \(regex)]}")
    }

    private static func pack(_ rule: String) -> [UInt8] {
        Array(
            """
            pack: zz.fuzz
            title: A test
            jurisdiction: ZZ
            modified: 2026-11-29
            rules:
              - {id: zz.fuzz.one, severity: info, status: test, title: One, message: One., \(rule)}
            """.utf8
        )
    }

    /// Text between quotation marks, as YAML and JSON both read it.
    private static func quoted(_ bytes: [UInt8]) -> String {
        var text = "\""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" || scalar.value == 0x7F {
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
