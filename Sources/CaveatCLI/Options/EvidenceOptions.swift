public import ArgumentParser
internal import Caveat
internal import CaveatModel

/// How much of a page its report repeats.
struct EvidenceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What reports tell of evidence: full, positions or hmac.",
            discussion: """
                positions leaves out every quote, title, name, address and text, and numbers the reports, \
                for people whom stored quotes would endanger; 'caveat verify' checks such a report for \
                whoever holds the page. hmac adds a keyed digest of each quote, by which reports can be \
                compared. Standard error names the files all the same.
                """
        )
    )
    var evidence = Disclosure.full

    @Option(
        help: ArgumentHelp(
            "The key for --evidence hmac: a file of at least 16 bytes that nobody can guess.",
            valueName: "file"
        ),
        completion: .file()
    )
    var keyFile: String?

    func validate() throws {
        if evidence == .hmac, keyFile == nil {
            throw ValidationError("--evidence hmac needs a key: add --key-file FILE.")
        }
        if evidence != .hmac, keyFile != nil {
            throw ValidationError("--key-file is for --evidence hmac.")
        }
    }

    /// What reports leave out.
    ///
    /// - Throws: ``InputFailure`` when the key cannot be read or is too short.
    func load() throws(InputFailure) -> TextPolicy {
        switch evidence {
        case .full: .full
        case .positions: .positions(key: nil)
        case .hmac: .positions(key: try keyFile.map(EvidenceKey.read))
        }
    }
}

extension Disclosure: ExpressibleByArgument {}

/// Whether reports hold what the page says.
enum TextPolicy: Sendable {
    /// They do.
    case full
    /// They tell only places, with a keyed digest of each quote when there is a key.
    case positions(key: EvidenceKey?)

    /// The report as it may be written.
    ///
    /// - Parameters:
    ///   - report: the whole report.
    ///   - number: what it goes by where names are left out.
    /// - Returns: the report, or one without texts and names.
    func applied(to report: RiskReport, number: Int) -> RiskReport {
        switch self {
        case .full: report
        case .positions(let key): report.withoutTexts(number: number, key: key)
        }
    }

    /// The rules as reports tell them.
    func applied(to rules: RulesProvenance) -> RulesProvenance {
        if case .full = self { rules } else { rules.withoutNames }
    }

    /// What tells the policy from others, and a key from other keys.
    var mark: String {
        switch self {
        case .full: "full"
        case .positions(nil): "positions"
        case .positions(let key?): "positions \(key.digest(of: "caveat's journal"))"
        }
    }

    /// The name that results have.
    func name(_ name: PathBytes, number: Int) -> PathBytes {
        if case .full = self { name } else { PathBytes(String(number)) }
    }

    /// What reports call an input that was not read.
    func name(ofUnread name: String) -> String {
        if case .full = self { name } else { "name left out" }
    }
}

extension EvidenceKey {
    /// Reads a key.
    static func read(_ path: String) throws(InputFailure) -> EvidenceKey {
        guard let key = EvidenceKey(try FileBytes.read(path, upTo: 1 << 20)) else {
            throw InputFailure(
                path: path,
                code: .unfit,
                cause:
                    "a key has at least \(EvidenceKey.leastBytes) bytes, since shorter ones can be "
                    + "guessed; make one with: head -c 32 /dev/urandom > key"
            )
        }
        return key
    }
}
