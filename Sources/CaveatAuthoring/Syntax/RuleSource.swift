/// A rule file that has been read but not parsed.
package struct RuleSource: Hashable, Sendable {
    /// Its path as it shall appear in messages, for example `Rules/RU/undesirable.yaml`.
    package let path: String
    /// Its bytes.
    package let bytes: [UInt8]

    /// Makes a source.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
