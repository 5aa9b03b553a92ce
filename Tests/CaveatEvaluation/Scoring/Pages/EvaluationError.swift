/// Why the evaluation set cannot be used.
package enum EvaluationError: Error, Equatable, Sendable, CustomStringConvertible {
    /// A file of the set cannot be read.
    case unreadable(path: String)
    /// A file of the set has another form than it should.
    case malformed(path: String, reason: String)
    /// A page names something that does not exist.
    case incomplete(page: String, missing: String)
    /// The rules or a page stop the scanner.
    case unscannable(page: String, reason: String)

    /// What is wrong, and where.
    package var description: String {
        switch self {
        case .unreadable(let path): "\(path): cannot be read"
        case .malformed(let path, let reason): "\(path): \(reason)"
        case .incomplete(let page, let missing): "page \(page): there is no \(missing)"
        case .unscannable(let page, let reason): "page \(page): \(reason)"
        }
    }
}
