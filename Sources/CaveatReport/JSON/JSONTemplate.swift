/// Members that many objects of one line have in common, written once, with a gap for each of two numbers.
struct JSONTemplate {
    /// What stands before the first number.
    fileprivate let opening: [UInt8]
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
        let stretches = written(body).split(
            separator: Self.gap,
            maxSplits: 2,
            omittingEmptySubsequences: false
        )
        .map { Array($0) }
        guard stretches.count == 3 else { return .empty }
        return JSONTemplate(opening: stretches[0], middle: stretches[1], closing: stretches[2])
    }

    /// Leaves room for a number of a template.
    mutating func gap() { bytes.append(Self.gap) }

    /// Copies members that ``written(_:)`` made.
    mutating func members(_ written: [UInt8]) {
        separate()
        bytes.append(contentsOf: written)
    }

    /// Writes the members of a template.
    mutating func members(_ template: borrowing JSONTemplate, _ first: Int, _ second: Int) {
        separate()
        bytes.append(contentsOf: template.opening)
        value(first)
        bytes.append(contentsOf: template.middle)
        value(second)
        bytes.append(contentsOf: template.closing)
    }
}
