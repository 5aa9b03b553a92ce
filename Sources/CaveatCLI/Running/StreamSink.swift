internal import Caveat

/// Writes results to standard output, one after another.
struct StreamSink {
    private let style: ResultForm.Style
    /// Whether the results are the elements of one array: several in a form that wants it.
    private let isArray: Bool
    private var writtenCount = 0

    /// Makes a sink.
    ///
    /// - Parameters:
    ///   - form: the form of the results.
    ///   - isAlone: whether there is one result only, which stands by itself.
    init(_ form: ResultForm, isAlone: Bool) {
        style = form.style
        isArray = form.style == .jsonArray && !isAlone
    }

    /// Writes one result.
    mutating func write(_ text: [UInt8]) {
        StandardOutput.write(separator)
        StandardOutput.write(isArray ? text.dropLast(while: 0x0A) : text)
        writtenCount += 1
    }

    /// Ends the output.
    func finish() {
        if isArray { StandardOutput.write(writtenCount == 0 ? "[]\n" : "\n]\n") }
    }

    private var separator: String {
        switch style {
        case .jsonArray: isArray ? (writtenCount == 0 ? "[\n" : ",\n") : ""
        case .lines, .single: ""
        case .text: writtenCount == 0 ? "" : "\n"
        }
    }
}

extension [UInt8] {
    /// The bytes without the given one at their end.
    fileprivate func dropLast(while byte: UInt8) -> [UInt8] {
        var end = count
        while end > 0, self[end - 1] == byte { end -= 1 }
        return Array(self[..<end])
    }
}
