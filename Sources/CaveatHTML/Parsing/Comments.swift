/// Where comments stand.
///
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#comment-start-state
extension [UInt8] {
    /// Whether a comment begins at an offset.
    func isComment(at start: Int) -> Bool {
        start + 3 < count && self[start] == 0x3C && self[start + 1] == 0x21
            && self[start + 2] == 0x2D && self[start + 3] == 0x2D
    }

    /// Where the comment whose content begins at `start` ends.
    ///
    /// - Returns: the end of its content and the end of its markup; the same when it is not closed.
    func commentEnd(from start: Int) -> (content: Int, next: Int) {
        if start < count, self[start] == 0x3E { return (start, start + 1) }
        if start + 1 < count, self[start] == 0x2D, self[start + 1] == 0x3E {
            return (start, start + 2)
        }
        var index = start
        while let dash = firstIndex(of: 0x2D, in: index..<count) {
            if dash + 2 < count, self[dash + 1] == 0x2D {
                if self[dash + 2] == 0x3E { return (dash, dash + 3) }
                if self[dash + 2] == 0x21, dash + 3 < count, self[dash + 3] == 0x3E {
                    return (dash, dash + 4)
                }
            }
            index = dash + 1
        }
        return (count, count)
    }
}
