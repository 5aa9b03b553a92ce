extension JSONValue {
    /// The value as compact JSON.
    package var serialized: [UInt8] {
        var output: [UInt8] = []
        append(to: &output)
        return output
    }

    private func append(to output: inout [UInt8]) {
        switch self {
        case .null: output += "null".utf8
        case .boolean(let truth): output += (truth ? "true" : "false").utf8
        case .number(let text): output += text.utf8
        case .string(let text): Self.append(text, to: &output)
        case .array(let elements):
            output += "[".utf8
            for (index, element) in elements.enumerated() {
                if index > 0 { output += ", ".utf8 }
                element.append(to: &output)
            }
            output += "]".utf8
        case .object(let members):
            output += "{".utf8
            for (index, member) in members.enumerated() {
                if index > 0 { output += ", ".utf8 }
                Self.append(member.name, to: &output)
                output += ": ".utf8
                member.value.append(to: &output)
            }
            output += "}".utf8
        }
    }

    private static func append(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: output += [0x5C, byte]
            case 0x0A: output += "\\n".utf8
            case 0x0D: output += "\\r".utf8
            case 0x09: output += "\\t".utf8
            case 0..<0x20, 0x7F:
                let digits = String(byte, radix: 16)
                output += "\\u00\(byte < 0x10 ? "0" : "")\(digits)".utf8
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}
