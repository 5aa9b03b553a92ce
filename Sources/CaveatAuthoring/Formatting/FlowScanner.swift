/// Follows brackets and quotation marks of YAML until all are closed.
struct FlowScanner {
    /// How many brackets are open.
    private(set) var depth = 0
    /// Whether the rest of the line is a comment.
    private(set) var isInComment = false
    private var quote: Character?
    private var isEscaped = false
    /// A single quotation mark that may end its text, or be the first of two that stand for one.
    private var previous: Character = " "
    /// Whether a quotation mark here would begin a text, rather than be part of one.
    private var isAtStart = true
    private var hasBegun = false

    /// Makes a scanner that has read nothing.
    init() {}

    /// Whether a text in quotation marks is open.
    var isInQuotes: Bool { quote != nil }
    /// Whether something was opened and all of it is closed.
    var isClosed: Bool { hasBegun && depth == 0 && quote == nil }

    /// Reads a line and its end.
    mutating func read(_ line: String) {
        for character in line { read(character) }
        isInComment = false
        isEscaped = false
        previous = " "
    }

    /// Reads a character.
    mutating func read(_ character: Character) {
        defer { previous = character }
        if isInComment { return }
        if let mark = quote {
            if isEscaped {
                isEscaped = false
            } else if mark == "\"", character == "\\" {
                isEscaped = true
            } else if character == mark {
                quote = nil
            }
            return
        }
        switch character {
        case "[", "{":
            depth += 1
            hasBegun = true
            isAtStart = true
        case "]", "}":
            depth = max(0, depth - 1)
            isAtStart = false
        case ",": isAtStart = true
        case "#" where previous == " ": isInComment = true
        case "\"", "'":
            // Right after its end, a mark was doubled and the text goes on.
            if isAtStart || (character == "'" && previous == "'") {
                quote = character
                hasBegun = true
            }
            isAtStart = false
        case " ":
            if previous == ":" { isAtStart = true }
        default: isAtStart = false
        }
    }
}
