internal import CaveatModel

/// The levels of results and notifications.
enum SARIFLevel: String {
    case note
    case warning
    case error

    /// The level of a severity: critical and high are errors, medium is a warning, the rest notes.
    init(_ severity: Severity) {
        self =
            switch severity {
            case .critical, .high: .error
            case .medium: .warning
            case .low, .info: .note
            }
    }
}

extension Severity {
    /// How much a result matters, from 0 to 100.
    var rank: Int {
        switch self {
        case .critical: 95
        case .high: 80
        case .medium: 50
        case .low: 25
        case .info: 5
        }
    }

    /// The number from which GitHub makes the words critical, high, medium and low.
    ///
    /// Source: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#reportingdescriptor-object
    var score: String {
        switch self {
        case .critical: "9.5"
        case .high: "8.0"
        case .medium: "5.0"
        case .low: "2.5"
        case .info: "0.5"
        }
    }
}
