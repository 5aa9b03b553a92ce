/// Reads the fields of one line one after the other, without trusting them.
package struct FieldReader {
    /// The line is not what a ``FieldWriter`` makes.
    package struct Malformed: Error {
        /// Makes the error.
        package init() {}
    }

    private var rest: ArraySlice<UInt8>

    /// Makes a reader at the beginning of a line.
    ///
    /// - Parameter bytes: the line, without its line feed.
    package init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// Whether everything was read.
    package var isAtEnd: Bool { rest.isEmpty }

    /// The next field as bytes.
    package mutating func bytes() throws(Malformed) -> [UInt8] {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\t")) else { throw Malformed() }
        let field = rest[..<end]
        rest = rest[(end + 1)...]
        guard field.contains(UInt8(ascii: "\\")) else { return Array(field) }
        var value: [UInt8] = []
        value.reserveCapacity(field.count)
        var source = field.makeIterator()
        while let byte = source.next() {
            guard byte == UInt8(ascii: "\\") else {
                value.append(byte)
                continue
            }
            switch source.next() {
            case UInt8(ascii: "t"): value.append(UInt8(ascii: "\t"))
            case UInt8(ascii: "n"): value.append(UInt8(ascii: "\n"))
            case UInt8(ascii: "\\"): value.append(UInt8(ascii: "\\"))
            default: throw Malformed()
            }
        }
        return value
    }

    /// The next field as text.
    package mutating func text() throws(Malformed) -> String {
        String(decoding: try bytes(), as: UTF8.self)
    }

    /// The next field as a number.
    package mutating func number() throws(Malformed) -> Int {
        guard let number = Int(try text()) else { throw Malformed() }
        return number
    }

    /// The next field as a truth value.
    package mutating func truth() throws(Malformed) -> Bool { try number() != 0 }

    /// The next field as a case of an enumeration.
    package mutating func value<Value: RawRepresentable>() throws(Malformed) -> Value
    where Value.RawValue == String {
        guard let value = Value(rawValue: try text()) else { throw Malformed() }
        return value
    }

    /// The next text, which may be missing.
    package mutating func optionalText() throws(Malformed) -> String? {
        try list { reader throws(Malformed) in try reader.text() }.first
    }

    /// The next list, whose length stands before it.
    package mutating func list<Element>(
        _ read: (inout FieldReader) throws(Malformed) -> Element
    ) throws(Malformed) -> [Element] {
        let count = try number()
        guard count >= 0 else { throw Malformed() }
        var elements: [Element] = []
        // A number that is too large ends at the first element that is missing.
        for _ in 0..<count { elements.append(try read(&self)) }
        return elements
    }
}
