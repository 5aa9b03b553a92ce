/// An option of a command, as the command itself describes it.
struct CommandOption: Decodable, Sendable {
    /// How it takes its value.
    enum Kind: String, Decodable, Sendable {
        /// It has none, or stands by itself.
        case flag
        /// It has one.
        case option
        /// It is a value without a name.
        case positional
    }

    private struct Name: Decodable, Sendable {
        let kind: String
        let name: String
    }

    /// What completes a value; only whether it is a path counts.
    private struct Completion: Decodable, Sendable {
        struct Files: Decodable, Sendable {}
        let file: Files?
    }

    /// How it takes its value.
    let kind: Kind
    /// Whether it may be given several times.
    let isRepeating: Bool
    /// What it is when it is not given; nil for nothing.
    let defaultValue: String?
    /// The values that it takes; nil for others than a few words.
    let allValues: [String]?
    private let valueName: String?
    private let names: [Name]?
    private let completionKind: Completion?

    /// The name after two dashes; nil for values without a name.
    var name: String? { names?.first { $0.kind == "long" }?.name }
    /// The letter after one dash.
    var letter: Character? { names?.first { $0.kind == "short" }?.name.first }

    /// Whether a value is the path of a file or folder, not a word that stands for something.
    func isPath(_ value: String) -> Bool {
        guard completionKind?.file != nil, value != "-" else { return false }
        // What help calls a value tells the words that are no path: `file|dir|default`.
        let words = valueName?.split(separator: "|").filter { $0 != "file" && $0 != "dir" }
        return !(words?.contains { $0 == value } ?? false)
    }

    /// Whether each of the words that commas part is one of the values it takes.
    func lists(_ value: String) -> Bool {
        value.split(separator: ",", omittingEmptySubsequences: false)
            .allSatisfy { allValues?.contains(String($0)) ?? true }
    }
}
