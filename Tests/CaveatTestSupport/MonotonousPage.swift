/// A page that is one thing over and over, of any size: what once took more than linear time, or may.
package struct MonotonousPage: Sendable {
    /// What it is made of, in a few words.
    package let name: String
    private let head: String
    /// A part, by its number.
    private let part: @Sendable (Int) -> String
    private let tail: String

    /// Makes a page of one part over and over, with something around it.
    init(_ name: String, _ part: String, after head: String = "", before tail: String = "") {
        self.init(name, after: head, before: tail) { _ in part }
    }

    /// Makes a page of parts that differ by their number.
    init(
        _ name: String,
        after head: String = "",
        before tail: String = "",
        _ part: @escaping @Sendable (_ number: Int) -> String
    ) {
        self.name = name
        self.head = head
        self.part = part
        self.tail = tail
    }

    /// The page, at least so many bytes long.
    package func bytes(_ count: Int) -> [UInt8] {
        var page = Array(head.utf8)
        var number = 0
        repeat {
            page += part(number).utf8
            number += 1
        } while page.count + tail.utf8.count < count
        return page + tail.utf8
    }
}
