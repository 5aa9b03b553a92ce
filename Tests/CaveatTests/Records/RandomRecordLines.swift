import CaveatTestSupport

/// Lines that are records, or nearly.
struct RandomRecordLines {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func next() -> [UInt8] {
        let all = ["html", "text", "url", "id", "date", "other", "more"]
        let keys = all.shuffled(using: &generator)
        let members = keys.prefix(Int.random(in: 0...7, using: &generator)).map { key in
            let isText = ["html", "text", "url"].contains(key)
            return JSONValue.Member(name: key, value: isText ? .string(text()) : value(depth: 0))
        }
        var line = JSONValue.object(members).serialized
        if Int.random(in: 0..<3, using: &generator) == 0 { damage(&line) }
        return line
    }

    /// Changes one byte into another that JSON is made of, takes one away, or cuts the line.
    private mutating func damage(_ line: inout [UInt8]) {
        let index = Int.random(in: 0..<line.count, using: &generator)
        // Within UTF-8, damage gives bytes that the strict parser refuses and a record may have.
        guard line[index] < 0x80 else { return }
        switch Int.random(in: 0..<3, using: &generator) {
        case 0:
            let signs = Array("{}[]\":,\\ue01-. tn".utf8)
            line[index] = signs.randomElement(using: &generator) ?? 0
        case 1: line.remove(at: index)
        default: line.removeSubrange(index...)
        }
    }

    private mutating func value(depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth > 3 ? 4 : 6), using: &generator) {
        case 0: return .null
        case 1: return .boolean(Bool.random(using: &generator))
        case 2:
            let numbers = ["0", "-1", "17", "2.50", "1e9", "-0.5E-3"]
            return .number(numbers.randomElement(using: &generator) ?? "0")
        case 3: return .string(text())
        case 4:
            return .array(
                (0..<Int.random(in: 0..<4, using: &generator)).map { _ in value(depth: depth + 1) }
            )
        default:
            return .object(
                (0..<Int.random(in: 0..<3, using: &generator)).map { index in
                    JSONValue.Member(name: "k\(index)", value: value(depth: depth + 1))
                }
            )
        }
    }

    private mutating func text() -> String {
        let pieces = ["a", "\"", "\\", "\n", "\u{1}", "é", "я", "語", "😀", "<p>", "\u{2028}", "/"]
        return (0..<Int.random(in: 0..<12, using: &generator))
            .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
}
