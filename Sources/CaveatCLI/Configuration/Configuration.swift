internal import Caveat
internal import CaveatAuthoring

/// What a configuration file says for one command.
struct Configuration {
    /// What it says of one option.
    struct Entry {
        /// The name of the option.
        let name: String
        /// The words that stand for it on a command line.
        let words: [String]
        /// The values as they are meant: paths as seen from the working folder.
        let values: [String]
        /// The values as they are written.
        let written: [RuleTree]
        /// The place of the first value in the file.
        let place: RuleTree
    }

    /// The file; its entries tell their lines.
    let document: RuleDocument
    /// The entries that the command heeds, in the order of the file.
    let entries: [Entry]

    /// The largest file, in bytes.
    private static let sizeLimit = 1 << 20

    /// Reads a file; nil when it says nothing at all.
    ///
    /// - Parameters:
    ///   - file: where it is.
    ///   - command: the command whose options are wanted.
    ///   - catalogue: all commands.
    /// - Throws: ``RuleErrors`` with every wrong key and every value of a wrong form; ``InputFailure``
    ///   when it cannot be read.
    init?(
        reading file: ConfigurationFile,
        for command: CommandCatalogue.Command,
        in catalogue: CommandCatalogue
    ) throws {
        let bytes = try FileBytes.read(file.path, upTo: Self.sizeLimit)
        guard bytes.count <= Self.sizeLimit else {
            throw InputFailure(
                path: file.path,
                code: .tooLarge,
                cause: "larger than the 1 MiB it may have"
            )
        }
        guard !Self.isBlank(bytes) else { return nil }
        document = try RuleDocument(parsing: RuleSource(path: file.path, bytes: bytes))
        var reader = ConfigurationReader(file: file, document: document, catalogue: catalogue)
        entries = try reader.entries(for: command)
    }

    /// Whether a file holds comments only, of which the parser of YAML makes nothing.
    private static func isBlank(_ bytes: [UInt8]) -> Bool {
        bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).allSatisfy { line in
            let text = line.drop { $0 == 0x20 || $0 == 0x09 }
            return text.first.map { $0 == UInt8(ascii: "#") } ?? true
        }
    }
}

extension Configuration {
    /// What is wrong with an entry that the command line does not take.
    ///
    /// - Parameters:
    ///   - entry: the entry.
    ///   - option: its option.
    ///   - message: what the parser of the command line says.
    /// - Returns: the error with the place of the value.
    func error(of entry: Entry, for option: CommandOption, message: String) -> RuleError {
        if let allowed = option.allValues,
            let value = entry.written.first(where: { !option.lists($0.text) })
        {
            let problem = RuleProblem.unknownValue(
                value.text,
                field: "value of '\(entry.name)'",
                allowed: allowed
            )
            return document.error(problem, at: value)
        }
        return document.error(.refusedOption(message), at: entry.place)
    }
}
