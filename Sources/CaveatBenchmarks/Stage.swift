/// A part of the pipeline that is timed by itself.
enum Stage: String, CaseIterable {
    /// libxml2's bare tree, for comparison.
    case dom = "libxml2 DOM"
    /// Decoding and parsing into the flat tree.
    case parse
    /// Cutting into blocks, roles, metadata.
    case extract
    /// Matching the rules.
    case scan
    /// Digest of the input, risk, cleaned text.
    case assess
    /// The JSON report.
    case render
    /// Everything from bytes to report, in one go.
    case whole
}
