internal import Caveat
import CaveatModel

/// What is tried out: one way by which bytes come into caveat.
enum FuzzTarget: String, CaseIterable, Sendable {
    /// A page, from its bytes to reports in every format.
    case page
    /// A page whose first byte picks an encoding that the caller declares.
    case encodings
    /// A plain text.
    case plain
    /// A rule file, and a page read by it.
    case rules
    /// A phrase of a rule.
    case phrases
    /// A regular expression of a rule, and a line of text that it is tried on.
    case regexes
    /// A list of names, as a table or in lines of JSON.
    case lists
    /// A file of findings that are set aside.
    case ignoring
    /// Compiled rules with changed bytes and a right seal.
    case compiled
    /// A stream of records.
    case records
    /// A WARC file, or a WACZ file.
    case warc
    /// A page saved as MHTML, or a mail.
    case mime

    /// Makes what all inputs need, so that no input is charged for it.
    ///
    /// - Returns: what tries one input; every law that it breaks ends the process.
    func trial() throws -> @Sendable ([UInt8]) -> Void {
        switch self {
        case .page:
            let trial = try PageTrial()
            return { trial.tryOut($0, format: .html) }
        case .plain:
            let trial = try PageTrial()
            return { trial.tryOut($0, format: .plainText) }
        case .encodings:
            let trial = try PageTrial()
            return { trial.tryOutDeclared($0) }
        case .rules: return { RuleTrial.load($0) }
        case .phrases: return { RuleTrial.load(PackText.withPhrase($0)) }
        case .regexes: return { RuleTrial.loadRegex($0) }
        case .lists: return { RuleTrial.load(PackText.withList, list: $0) }
        case .ignoring: return { RuleTrial.loadIgnored($0) }
        case .compiled:
            let trial = try BundleTrial()
            return { trial.tryOut($0) }
        case .records:
            let trial = try RecordTrial()
            return { trial.tryOut($0) }
        case .warc: return { ArchiveTrial.tryOut($0) }
        case .mime: return { MessageTrial.tryOut($0) }
        }
    }
}
