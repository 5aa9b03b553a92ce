internal import CaveatArchives

/// What a message gave, in short lines for comparison.
struct MessageSummary {
    /// The page; nil for a fault.
    let page: MessagePage?
    /// Why there is none.
    let fault: MessageFault?

    /// Reads a message.
    init(_ message: [UInt8], isCut: Bool = false, pageLimit: Int = 1 << 20) {
        do throws(MessageFault) {
            page = try MessagePage(message, isCut: isCut, upTo: pageLimit) { label, bytes in
                ["utf-8", "us-ascii"].contains(label) ? String(decoding: bytes, as: UTF8.self) : nil
            }
            fault = nil
        } catch {
            page = nil
            fault = error
        }
    }

    /// Reads a message that is written as text.
    init(_ message: String) { self.init([UInt8](message)) }

    /// The page's text; one that is not whole ends with `…`.
    var text: String? {
        page.map { String(decoding: $0.bytes, as: UTF8.self) + ($0.isCut ? "…" : "") }
    }
}
