internal import CaveatTestSupport

/// Reads inputs as messages; whatever they are, the reading keeps every law and ends.
enum MessageTrial {
    /// Tries a message; its length tells which limit it meets.
    static func tryOut(_ message: [UInt8]) {
        let laws = MessageLaws(pageLimit: message.count % 4 == 3 ? 20 : 1 << 20)
        Breach.end(if: laws.broken(by: message))
    }
}
