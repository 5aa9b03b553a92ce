/// Members that many objects of one line have in common, written once, with a gap for each of two numbers.
struct JSONTemplate {
    /// What stands before the first number.
    let opening: [UInt8]
    /// What stands between the numbers.
    fileprivate let middle: [UInt8]
    /// What stands behind the second one.
    fileprivate let closing: [UInt8]

    /// A template of nothing.
    static let empty = JSONTemplate(opening: [], middle: [], closing: [])
}

extension JSONWriter {
    /// A byte that JSON never holds.
    private static let gap: UInt8 = 0

    /// Writes members of an object of one line in this writer's layout, but elsewhere.
    ///
    /// - Parameter body: writes the members.
    /// - Returns: the members, for ``members(_:)``.
    func written(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter(inlineLayout: layout)
        body(&writer)
        return writer.bytes
    }

    /// Makes a template for this writer's layout.
    ///
    /// - Parameter body: writes the members, and a ``gap()`` for each of two numbers.
    /// - Returns: the template.
    func template(_ body: (inout JSONWriter) -> Void) -> JSONTemplate {
        let written = written(body)
        guard let first = written.firstIndex(of: Self.gap),
            let second = written[(first + 1)...].firstIndex(of: Self.gap)
        else { return .empty }
        return JSONTemplate(
            opening: Array(written[..<first]),
            middle: Array(written[(first + 1)..<second]),
            closing: Array(written[(second + 1)...])
        )
    }

    /// Leaves room for a number of a template.
    mutating func gap() { bytes.append(Self.gap) }

    /// Copies members that ``written(_:)`` made into an object on one line.
    mutating func members(_ written: [UInt8]) {
        separateOnLine()
        bytes.append(contentsOf: written)
    }

    /// Writes the members of a template into an object on one line.
    mutating func members(_ template: borrowing JSONTemplate, _ first: Int, _ second: Int) {
        separateOnLine()
        bytes += template.opening
        values(first, second, of: template)
    }

    /// Writes what of a template follows its opening.
    mutating func values(_ first: Int, _ second: Int, of template: borrowing JSONTemplate) {
        value(first)
        bytes += template.middle
        value(second)
        bytes += template.closing
    }
}
