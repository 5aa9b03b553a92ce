/// The compact form in which default packs are embedded in the executable.
///
/// A run of variable-length integers (7 bits a byte, lowest first), one group per node in preorder:
/// kind and size, line as the difference to the line before, column; then the text of all scalars.
/// Parsing the same packs as YAML would take longer than scanning a page.
extension RuleTree {
    /// The tree as bytes.
    package func encode() -> [UInt8] {
        var output: [UInt8] = []
        encode(into: &output)
        return output
    }

    /// Appends the tree as bytes.
    func encode(into output: inout [UInt8]) {
        let end = Int(arena.nodes[index].end)
        var text: [UInt8] = []
        output.appendVariable(UInt64(end - index))
        var line: Int64 = 0
        for position in index..<end {
            let node = arena.nodes[position]
            let size =
                node.kind == .scalar
                ? node.text.count : Children(parent: RuleTree(arena: arena, index: position)).count
            output.appendVariable(UInt64(size) << 2 | UInt64(node.kind.rawValue))
            let step = Int64(node.line) - line
            output.appendVariable(UInt64(bitPattern: step << 1 ^ step >> 63))
            output.appendVariable(UInt64(node.column))
            line = Int64(node.line)
            if node.kind == .scalar {
                text += arena.text[Int(node.text.lowerBound)..<Int(node.text.upperBound)]
            }
        }
        output.appendVariable(UInt64(text.count))
        output += text
    }

    /// Reads a tree back; nil when the bytes are not what ``encode()`` makes.
    package init?(decoding bytes: [UInt8]) {
        var reader = VariableReader(bytes: bytes)
        guard let tree = RuleTree(reading: &reader), reader.isAtEnd else { return nil }
        self = tree
    }

    /// Reads a tree from where the reader stands; nil when it is malformed.
    init?(reading reader: inout VariableReader) {
        guard let count = reader.readCount(), count > 0 else { return nil }
        var nodes: [Node] = []
        nodes.reserveCapacity(count)
        var open: [(node: Int, missing: Int)] = []
        var line: Int64 = 0
        var textEnd = 0
        for _ in 0..<count {
            guard let head = reader.read(), let step = reader.read(), let column = reader.read(),
                let kind = Kind(rawValue: UInt8(head & 3)), head >> 2 <= UInt64(reader.bytes.count)
            else { return nil }
            line &+= Int64(bitPattern: step >> 1) ^ -Int64(bitPattern: step & 1)
            let size = Int(head >> 2)
            let textStart = textEnd
            if kind == .scalar { textEnd += size }
            guard textEnd <= reader.bytes.count else { return nil }
            nodes.append(
                Node(
                    kind: kind,
                    line: UInt32(clamping: line),
                    column: UInt32(clamping: column),
                    text: UInt32(clamping: textStart)..<UInt32(clamping: textEnd),
                    end: UInt32(clamping: nodes.count + 1)
                )
            )
            if let last = open.indices.last { open[last].missing -= 1 }
            if kind != .scalar { open.append((nodes.count - 1, size)) }
            while let last = open.last, last.missing <= 0 {
                nodes[last.node].end = UInt32(clamping: nodes.count)
                open.removeLast()
            }
        }
        guard open.isEmpty, nodes[0].end == UInt32(clamping: count), reader.readCount() == textEnd,
            let text = reader.take(textEnd)
        else { return nil }
        self.init(arena: Arena(nodes: nodes, text: Array(text)), index: 0)
    }
}

extension RuleTree.Children {
    fileprivate var count: Int { reduce(0) { total, _ in total + 1 } }
}

extension [UInt8] {
    /// Appends an integer, 7 bits a byte, lowest first.
    mutating func appendVariable(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }
}

/// Reads what ``Swift/Array/appendVariable(_:)`` wrote, without trusting it.
struct VariableReader {
    /// What is read.
    let bytes: [UInt8]
    private var position = 0

    /// Makes a reader at the beginning.
    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Whether everything was read.
    var isAtEnd: Bool { position == bytes.count }

    /// The next integer; nil at the end or when it has more than 64 bits.
    @inline(__always)
    mutating func read() -> UInt64? {
        if position < bytes.count, bytes[position] < 0x80 {
            defer { position &+= 1 }
            return UInt64(bytes[position])
        }
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count, shift < 64 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        return nil
    }

    /// The next integer, if it can be a number of things in these bytes.
    mutating func readCount() -> Int? {
        guard let value = read(), value <= UInt64(bytes.count) else { return nil }
        return Int(value)
    }

    /// The next `count` bytes; nil when there are fewer.
    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, count <= bytes.count - position else { return nil }
        defer { position += count }
        return bytes[position..<position + count]
    }
}
