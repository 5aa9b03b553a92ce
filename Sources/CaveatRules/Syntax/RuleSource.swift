/// A rule file that has been read but not parsed.
public struct RuleSource: Hashable, Sendable {
    /// Its path as it shall appear in messages, for example `Rules/RU/undesirable.yaml`.
    public let path: String
    /// Its bytes.
    public let bytes: [UInt8]

    /// Makes a source.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
