/// The value of a field with parameters: `multipart/related; boundary="a b"; type="text/html"`.
///
/// Source: https://www.rfc-editor.org/rfc/rfc2045#section-5.1
struct FieldParameters {
    /// What stands before the parameters, in small letters.
    let word: String
    /// The parameters, the first of each name; names in small letters.
    private var values: [String: String] = [:]

    /// Reads a value; what is not understood tells nothing.
    ///
    /// A value that is split over several parameters (`boundary*0=a; boundary*1=b`, RFC 2231) is put
    /// together.
    init(_ value: String) {
        let parts = Self.parts(of: Array(value.unicodeScalars))
        word = parts.first.map { Self.text($0).lowercased() } ?? ""
        for part in parts.dropFirst() {
            guard let sign = part.firstIndex(of: "=") else { continue }
            var name = Self.text(part[..<sign]).lowercased()
            let value = Self.unquoted(Self.trimmed(part[(sign + 1)...]))
            guard let star = name.firstIndex(of: "*") else {
                if values[name] == nil { values[name] = value }
                continue
            }
            name = String(name[..<star])
            values[name, default: ""] += value
        }
    }

    /// The value of a parameter; nil where there is none or an empty one.
    subscript(name: String) -> String? {
        values[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// What stands between semicolons that are in no quotation marks.
    private static func parts(of value: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
        var parts: [ArraySlice<Unicode.Scalar>] = []
        var start = 0
        var isQuoted = false
        var index = 0
        while index < value.count {
            switch value[index] {
            case "\"": isQuoted.toggle()
            case "\\" where isQuoted: index += 1
            case ";" where !isQuoted:
                parts.append(value[start..<index])
                start = index + 1
            default: break
            }
            index += 1
        }
        return parts + [value[start...]]
    }

    private static func unquoted(_ value: ArraySlice<Unicode.Scalar>) -> String {
        guard value.first == "\"" else { return text(value) }
        var text = String.UnicodeScalarView()
        var rest = value.dropFirst()
        while let scalar = rest.popFirst(), scalar != "\"" {
            guard scalar == "\\" else {
                text.append(scalar)
                continue
            }
            if let escaped = rest.popFirst() { text.append(escaped) }
        }
        return String(text)
    }

    private static func text(_ value: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(trimmed(value)))
    }

    private static func trimmed(_ value: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var rest = value
        while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
        while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
        return rest
    }
}
