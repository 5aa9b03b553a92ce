/// Writes JSON into a byte array as it goes, without building a tree.
///
/// Strings are escaped so that the output is valid UTF-8 and shows no control character: besides
/// what RFC 8259 demands, C1 controls, the separators U+2028 and U+2029, and the marks that turn the
/// direction of text are written as `\u` escapes. Nothing is lost by that: a parser reads the same
/// string.
///
/// Chosen over `JSONEncoder`, which needs Foundation and took ten times as long for a report.
package struct JSONWriter {
    /// How the members of objects and arrays are set.
    package enum Layout: Sendable {
        /// One line for the whole document, without spaces.
        case compact
        /// One line for each member, indented by two spaces.
        case pretty
    }

    /// What has been written and not been handed on.
    package internal(set) var bytes: [UInt8] = []
    /// Takes what has been written; nil where all of it stays in ``bytes``.
    private let sink: ((_ piece: [UInt8]) -> Void)?
    /// How many bytes are handed on at once, or a little more.
    private let pieceSize: Int
    let layout: Layout
    private var depth = 0
    /// The depth at which an inline value began; everything in it stays on its line.
    private var inlineDepth = Int.max
    private var isFirst = true

    /// Makes a writer that has written nothing.
    ///
    /// - Parameters:
    ///   - layout: how members are set.
    ///   - capacity: how many bytes the document may have.
    ///   - depth: how many containers will stand around the value, when it is a part of a document.
    package init(layout: Layout, capacity: Int = 0, depth: Int = 0) {
        self.layout = layout
        self.depth = depth
        sink = nil
        pieceSize = .max
        bytes.reserveCapacity(capacity)
    }

    /// Makes a writer that hands on what it writes, so that no document stands in memory as a whole.
    ///
    /// - Parameters:
    ///   - layout: how members are set.
    ///   - sink: takes each piece, and copies what it keeps of it.
    init(layout: Layout, sink: @escaping (_ piece: [UInt8]) -> Void) {
        self.layout = layout
        self.sink = sink
        pieceSize = 1 << 16
        bytes.reserveCapacity(pieceSize + pieceSize / 4)
    }

    /// Makes a writer of members that stand on one line whatever the layout.
    init(inlineLayout layout: Layout) {
        self.layout = layout
        sink = nil
        pieceSize = .max
        inlineDepth = 0
        // A reason, or all that a template holds, mostly has fewer.
        bytes.reserveCapacity(160)
    }

    /// Ends the document with a line feed.
    package mutating func endDocument() {
        bytes.append(UInt8(ascii: "\n"))
        handOn()
    }

    /// Appends bytes, of which a long stretch goes on in pieces.
    mutating func append(_ stretch: ArraySlice<UInt8>) {
        var rest = stretch
        if bytes.count >= pieceSize { handOn() }
        while rest.count > pieceSize {
            bytes.append(contentsOf: rest.prefix(pieceSize))
            handOn()
            rest = rest.dropFirst(pieceSize)
        }
        bytes.append(contentsOf: rest)
    }

    private mutating func handOn() {
        guard let sink else { return }
        sink(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    // MARK: Containers

    /// Writes an object whose members `body` writes.
    ///
    /// - Parameters:
    ///   - isInline: whether the pretty layout keeps all of it on one line.
    ///   - body: writes the members.
    package mutating func object(isInline: Bool = false, _ body: (inout JSONWriter) -> Void) {
        container(UInt8(ascii: "{"), UInt8(ascii: "}"), isInline: isInline, body)
    }

    /// Writes an array whose elements `body` writes, each after a call of ``element()``.
    ///
    /// - Parameters:
    ///   - isInline: whether the pretty layout keeps all of it on one line.
    ///   - body: writes the elements.
    package mutating func array(isInline: Bool = false, _ body: (inout JSONWriter) -> Void) {
        container(UInt8(ascii: "["), UInt8(ascii: "]"), isInline: isInline, body)
    }

    /// Writes an array of one value for each element of a sequence.
    ///
    /// - Parameters:
    ///   - elements: the elements.
    ///   - isInline: whether the pretty layout keeps all of it on one line.
    ///   - body: writes the value of one element.
    package mutating func array<Elements: Sequence>(
        of elements: Elements,
        isInline: Bool = false,
        _ body: (inout JSONWriter, Elements.Element) -> Void
    ) {
        array(isInline: isInline) { json in
            for element in elements {
                json.element()
                body(&json, element)
            }
        }
    }

    /// Announces the next element of an array.
    package mutating func element() { separate() }

    /// Writes the name of a member, whose value must follow.
    ///
    /// - Parameter name: a name that needs no escapes.
    package mutating func name(_ name: String) {
        separate()
        let text = name.utf8.span
        let isPretty = layout == .pretty
        bytes.append(addingCapacity: text.count + 4) { output in
            output.append(UInt8(ascii: "\""))
            for index in text.indices { output.append(text[index]) }
            output.append(UInt8(ascii: "\""))
            output.append(UInt8(ascii: ":"))
            if isPretty { output.append(UInt8(ascii: " ")) }
        }
    }

    private mutating func container(
        _ open: UInt8,
        _ close: UInt8,
        isInline: Bool,
        _ body: (inout JSONWriter) -> Void
    ) {
        bytes.append(open)
        depth += 1
        if isInline { inlineDepth = min(inlineDepth, depth) }
        isFirst = true
        body(&self)
        let isEmpty = isFirst
        let wasInline = depth >= inlineDepth
        if depth == inlineDepth { inlineDepth = .max }
        depth -= 1
        if !isEmpty, layout == .pretty, !wasInline { breakLine() }
        bytes.append(close)
        isFirst = false
    }

    mutating func separate() {
        if bytes.count >= pieceSize { handOn() }
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        if layout == .pretty {
            if depth < inlineDepth {
                breakLine()
            } else if !isFirst {
                bytes.append(UInt8(ascii: " "))
            }
        }
        isFirst = false
    }

    /// What stands between two elements of the array that is open, and begins an object: for ``beginLine(_:)``.
    var lineOpening: [UInt8] {
        var writer = JSONWriter(layout: layout, capacity: 2 * depth + 8, depth: depth)
        writer.isFirst = false
        writer.separate()
        writer.bytes.append(UInt8(ascii: "{"))
        return writer.bytes
    }

    /// Begins an element of an array, an object all of which stands on one line.
    ///
    /// - Parameter opening: the ``lineOpening`` of the array. The object holds nothing but copied members and texts.
    mutating func beginLine(_ opening: [UInt8]) {
        if bytes.count >= pieceSize { handOn() }
        if isFirst { bytes.append(contentsOf: opening.dropFirst()) } else { bytes += opening }
        isFirst = true
    }

    /// Ends an object that ``beginLine(_:)`` began.
    mutating func endLine() {
        bytes.append(UInt8(ascii: "}"))
        isFirst = false
    }

    /// What stands between two members on one line.
    var lineSeparator: [UInt8] { layout == .pretty ? [0x2C, 0x20] : [0x2C] }

    /// Separates members that stand on one line.
    mutating func separateOnLine() {
        if !isFirst { bytes += lineSeparator }
        isFirst = false
    }

    private mutating func breakLine() {
        bytes.append(contentsOf: Self.lineBreak.prefix(1 + 2 * depth))
        let rest = 1 + 2 * depth - Self.lineBreak.count
        if rest > 0 { bytes.append(contentsOf: repeatElement(0x20, count: rest)) }
    }

    /// A line feed and the indentation of any line of a report.
    private static let lineBreak = [UInt8(ascii: "\n")] + [UInt8](repeating: 0x20, count: 64)

    // MARK: Values

    /// Writes a number.
    package mutating func value(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        append(number.magnitude)
    }

    private mutating func append(_ number: UInt) {
        // As many digits as fit into one register, the first one lowest.
        let part: UInt = 100_000_000
        guard number < part else {
            append(number / part)
            return append(UInt32(truncatingIfNeeded: number % part), atLeast: 8)
        }
        append(UInt32(truncatingIfNeeded: number), atLeast: 1)
    }

    private mutating func append(_ number: UInt32, atLeast least: Int) {
        var digits: UInt64 = 0
        var count = 0
        var rest = number
        repeat {
            digits = digits &<< 8 | UInt64(0x30 + rest % 10)
            rest /= 10
            count &+= 1
        } while rest > 0 || count < least
        bytes.append(addingCapacity: 8) { output in
            while count > 0 {
                output.append(UInt8(truncatingIfNeeded: digits))
                digits &>>= 8
                count &-= 1
            }
        }
    }

    /// Writes `true` or `false`.
    package mutating func value(_ truth: Bool) {
        bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    }

    /// Writes `null`.
    package mutating func null() { bytes.append(contentsOf: "null".utf8) }

    /// Writes a value that is JSON already.
    ///
    /// - Parameter json: one value, without white space around it.
    package mutating func value(json: ArraySlice<UInt8>) { bytes.append(contentsOf: json) }
}
