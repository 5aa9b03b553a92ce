/// Reads the parts of a bundle one after the other, without trusting them.
struct BundleReader {
    /// The bytes are not what the encoder makes.
    struct Malformed: Error {}

    private var reader: VariableReader

    /// Makes a reader at the beginning.
    init(bytes: [UInt8]) { reader = VariableReader(bytes: bytes) }

    /// Whether everything was read.
    var isAtEnd: Bool { reader.isAtEnd }

    /// The next integer.
    @inline(__always)
    mutating func number() throws(Malformed) -> UInt64 {
        guard let value = reader.read() else { throw Malformed() }
        return value
    }

    /// The next integer, which is a number of things in these bytes.
    mutating func count() throws(Malformed) -> Int {
        guard let value = reader.readCount() else { throw Malformed() }
        return value
    }

    /// The next integer, which is an index.
    @inline(__always)
    mutating func index(below limit: Int) throws(Malformed) -> Int {
        guard let value = reader.read(), value < UInt64(limit) else { throw Malformed() }
        return Int(value)
    }

    /// The place of the next bytes, whose number stands before them.
    mutating func bytes() throws(Malformed) -> Range<Int> {
        guard let slice = reader.take(try count()) else { throw Malformed() }
        return slice.indices
    }

    /// The next bytes, whose number stands before them, as text.
    mutating func text() throws(Malformed) -> String {
        String(decoding: reader.bytes[try bytes()], as: UTF8.self)
    }

    /// The next list, whose length stands before it.
    @inline(__always)
    mutating func list<Element>(
        _ read: (inout BundleReader) throws(Malformed) -> Element
    ) throws(Malformed) -> [Element] {
        let count = try count()
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try read(&self)) }
        return elements
    }

    /// The next list of phrases.
    mutating func phrases(below limit: Int) throws(Malformed) -> [PhraseID] {
        try list { reader throws(Malformed) in PhraseID(index: try reader.index(below: limit)) }
    }
}
