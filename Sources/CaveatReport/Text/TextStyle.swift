internal import CaveatModel

/// How a stretch of the text report looks when colours are on.
enum TextStyle: Sendable {
    /// As the terminal shows text.
    case plain
    /// Headings and titles.
    case strong
    /// What is there for completeness.
    case dim
    /// The colour of a risk level; nil is no risk.
    case level(Severity?)

    /// The parameters of the SGR control sequence; nil for plain text.
    ///
    /// Source: https://ecma-international.org/publications-and-standards/standards/ecma-48/
    var parameters: String? {
        switch self {
        case .plain: nil
        case .strong: "1"
        case .dim: "2"
        case .level(.critical): "1;31"
        case .level(.high): "31"
        case .level(.medium): "33"
        case .level(.low): "36"
        case .level(.info): "34"
        case .level(nil): "32"
        }
    }
}
