/// Why compiled rules cannot be used.
///
/// Rules that are only in part there would find less and say nothing of it, so one part that cannot be
/// read is enough to refuse all of them.
package enum BundleError: Error, Hashable, Sendable {
    /// Another version of caveat made them.
    case otherVersion
    /// Bytes were changed or are missing, or another version of the rule language made them.
    case brokenSeal
    /// A part is not what the encoder makes, though the seal is right; which part.
    case malformed(String)
}

extension BundleError: CustomStringConvertible {
    /// What is wrong, in one line.
    package var description: String {
        switch self {
        case .otherVersion: "another version of caveat compiled the rules"
        case .brokenSeal:
            "the compiled rules are damaged, or another version of caveat made them"
        case .malformed(let part): "the compiled rules are damaged: \(part)"
        }
    }
}
