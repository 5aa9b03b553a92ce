/// The words of a command line before they are parsed: the command, and what is said of its options.
struct CommandWords {
    /// The words, without the program's name.
    let words: [String]

    /// The file that `--config` names; nil when none is.
    var configuration: String? {
        for (place, word) in named.enumerated() {
            if word.hasPrefix("--config=") { return String(word.dropFirst("--config=".count)) }
            if word == "--config" { return named.dropFirst(place + 1).first }
        }
        return nil
    }

    /// Whether no configuration shall be read.
    var forbidsConfiguration: Bool { named.contains("--no-config") }

    /// The words before `--`, which alone may be options.
    private var named: ArraySlice<String> { words.prefix { $0 != "--" } }

    /// The values that are given for options, by name; `true` for a flag.
    func values(of options: [CommandOption]) -> [String: [String]] {
        var values: [String: [String]] = [:]
        var rest = named
        func note(_ option: CommandOption?, _ value: Substring?) {
            guard let option, let name = option.name else { return }
            if option.kind == .flag {
                values[name] = ["true"]
            } else if let value = value.map(String.init) ?? rest.popFirst() {
                values[name, default: []].append(value)
            }
        }
        while let word = rest.popFirst() {
            guard word.hasPrefix("-"), word != "-" else { continue }
            let isLong = word.hasPrefix("--")
            let parts = word.drop { $0 == "-" }.split(
                separator: "=",
                maxSplits: 1,
                omittingEmptySubsequences: false
            )
            guard let name = parts.first else { continue }
            let value = parts.dropFirst().first
            if isLong {
                note(options.first { $0.name == String(name) }, value)
            } else {
                for letter in name { note(options.first { $0.letter == letter }, value) }
            }
        }
        return values
    }
}
