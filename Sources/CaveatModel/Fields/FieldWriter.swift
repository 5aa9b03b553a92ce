/// Writes values as the fields of one line.
///
/// Every field ends with a tab. A tab, a line feed and a backslash in a value are written as escapes, so
/// that a file of such lines can be read up to wherever it was cut, whatever the values are.
package struct FieldWriter {
    /// What has been written; no line feed is in it.
    package private(set) var bytes: [UInt8] = []

    /// Makes a writer that has written nothing.
    package init() {}

    /// Writes bytes.
    package mutating func write(bytes value: [UInt8]) {
        for byte in value {
            switch byte {
            case UInt8(ascii: "\t"): writeEscape("t")
            case UInt8(ascii: "\n"): writeEscape("n")
            case UInt8(ascii: "\\"): writeEscape("\\")
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\t"))
    }

    private mutating func writeEscape(_ letter: Unicode.Scalar) {
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(UInt8(ascii: letter))
    }

    /// Writes a text.
    package mutating func write(_ text: String) { write(bytes: Array(text.utf8)) }

    /// Writes a number.
    package mutating func write(_ number: Int) { write(String(number)) }

    /// Writes a truth value.
    package mutating func write(_ truth: Bool) { write(truth ? 1 : 0) }

    /// Writes a text that may be missing.
    package mutating func write(ifPresent text: String?) {
        write(list: text.map { [$0] } ?? []) { $0.write($1) }
    }

    /// Writes the number of elements, then each of them.
    package mutating func write<Element>(
        list elements: [Element],
        _ body: (inout FieldWriter, Element) -> Void
    ) {
        write(elements.count)
        for element in elements { body(&self, element) }
    }
}
