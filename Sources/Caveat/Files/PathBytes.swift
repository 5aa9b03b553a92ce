internal import CaveatReport

/// A path as the file system knows it: bytes, which need not be UTF-8.
///
/// Old archives hold names in windows-1251 and the like, and two names may be one text to Unicode
/// but two files to the system. Paths are therefore compared and ordered by their bytes.
package struct PathBytes: Hashable, Sendable {
    /// The bytes, without a zero at the end.
    package let bytes: [UInt8]

    /// Makes a path of bytes.
    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Makes a path of text; see ``text`` for what stands for bytes that are not UTF-8.
    package init(_ text: String) {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if Self.standIns.contains(scalar.value) {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
        }
        self.bytes = bytes
    }

    /// The path as text that ``init(_:)`` turns back into the same bytes.
    ///
    /// A byte that is not UTF-8 stands as one of the last characters of Unicode, U+10FF80 to U+10FFFF,
    /// which are for private use and in nobody's file names.
    package var text: String {
        decoded { String(Character(Unicode.Scalar(UInt32(0x10FF00) | UInt32($0)) ?? "\u{FFFD}")) }
    }

    /// The path as text to be read; a byte that is not UTF-8 stands as in `\xCD`.
    package var name: String {
        decoded { #"\x"# + String($0, radix: 16, uppercase: true) }
    }

    /// The characters that stand for bytes 0x80 to 0xFF.
    private static let standIns: ClosedRange<UInt32> = 0x10FF80...0x10FFFF

    private func decoded(otherwise shown: (UInt8) -> String) -> String {
        // Nearly all names are ASCII, and a folder may hold many.
        if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
        var text = ""
        var parser = Unicode.UTF8.ForwardParser()
        var source = bytes.makeIterator()
        var index = 0
        while true {
            switch parser.parseScalar(from: &source) {
            case .valid(let encoded):
                let scalar = Unicode.UTF8.decode(encoded)
                if Self.standIns.contains(scalar.value) {
                    for byte in encoded { text += shown(byte) }
                } else {
                    text.unicodeScalars.append(scalar)
                }
                index += encoded.count
            case .error(let length):
                for byte in bytes[index..<index + length] { text += shown(byte) }
                index += length
            case .emptyInput:
                return text
            }
        }
    }
}

extension PathBytes {
    private static let slash = UInt8(ascii: "/")

    /// The path of something in the folder that this path leads to.
    package func appending(_ component: PathBytes) -> PathBytes {
        guard let last = bytes.last else { return component }
        return PathBytes(bytes: bytes + (last == Self.slash ? [] : [Self.slash]) + component.bytes)
    }

    /// What stands between the slashes; empty parts and `.` are left out.
    var components: [PathBytes] {
        bytes.split(separator: Self.slash)
            .filter { $0 != [UInt8(ascii: ".")] }
            .map { PathBytes(bytes: Array($0)) }
    }

    /// The last part of the path, without slashes; empty for the root.
    package var lastComponent: PathBytes {
        let trimmed = bytes[..<((bytes.lastIndex { $0 != Self.slash } ?? -1) + 1)]
        let start = trimmed.lastIndex(of: Self.slash).map { $0 + 1 } ?? 0
        return PathBytes(bytes: Array(trimmed[start...]))
    }

    /// The path of the folder that holds the last part; `.` when there is no slash.
    var parent: PathBytes {
        let trimmed = bytes[..<((bytes.lastIndex { $0 != Self.slash } ?? -1) + 1)]
        guard let slash = trimmed.lastIndex(of: Self.slash) else { return PathBytes(".") }
        let end = trimmed[..<slash].lastIndex { $0 != Self.slash }
        return PathBytes(bytes: end.map { Array(trimmed[...$0]) } ?? [Self.slash])
    }

    /// What follows the last dot of the name, in lower case; empty for none and for hidden files.
    package var fileExtension: String {
        let name = lastComponent.bytes
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
        return PathBytes(bytes: Array(name[(dot + 1)...])).name.lowercased()
    }

    /// Whether the name begins with a dot.
    var isHidden: Bool { lastComponent.bytes.first == UInt8(ascii: ".") }
}

extension PathBytes {
    /// The words of the command line, without the program's name, each as ``text``.
    package static var commandLineArguments: [String] { SystemCalls.commandLineArguments() }
}

extension PathBytes: Comparable {
    /// Orders paths as a walk does that takes the names of each folder in the order of their bytes.
    package static func < (left: PathBytes, right: PathBytes) -> Bool {
        // The slash comes before every byte that a name may have.
        left.bytes.lexicographicallyPrecedes(right.bytes) { left, right in
            left != right && right != slash && (left == slash || left < right)
        }
    }
}

extension PathBytes: CustomStringConvertible {
    /// The path on one line of a terminal: what could steer the terminal is escaped.
    package var description: String { TerminalText.escaped(name) }
}
