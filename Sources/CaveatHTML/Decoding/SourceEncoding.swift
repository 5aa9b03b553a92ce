internal import CaveatModel

/// An encoding that pages can be read in: all of the Encoding Standard but those that it refuses.
enum SourceEncoding: Hashable {
    /// UTF-8.
    case utf8
    /// UTF-16 in either byte order.
    case utf16(isBigEndian: Bool)
    /// One byte for each character.
    case singleByte(SingleByteEncoding)
    /// Some characters take several bytes.
    case multiByte(MultiByteEncoding)

    /// The name in the standard's spelling.
    var name: EncodingName {
        switch self {
        case .utf8: .utf8
        case .utf16(let isBigEndian): EncodingName(isBigEndian ? "utf-16be" : "utf-16le")
        case .singleByte(let encoding): EncodingName(encoding.rawValue)
        case .multiByte(let encoding): EncodingName(encoding.rawValue)
        }
    }

    /// Whether most of its letters are Cyrillic.
    var isCyrillic: Bool {
        if case .singleByte(let encoding) = self { encoding.isCyrillic } else { false }
    }

    /// The encoding of a name in the standard's spelling, in lower case.
    private init?(name: String) {
        if let encoding = SingleByteEncoding(rawValue: name) {
            self = .singleByte(encoding)
        } else if let encoding = MultiByteEncoding(rawValue: name) {
            self = .multiByte(encoding)
        } else {
            switch name {
            case "utf-8": self = .utf8
            case "utf-16le": self = .utf16(isBigEndian: false)
            case "utf-16be": self = .utf16(isBigEndian: true)
            default: return nil
            }
        }
    }

    /// The encoding that a label stands for, as in `charset=CP1251`; nil for an unknown label.
    ///
    /// - Parameter label: the label, in any case, with or without white space around it.
    init?(label: some Collection<UInt8>) {
        guard let encoding = Self.labels[Self.spelling(of: label)] else { return nil }
        self = encoding
    }

    /// Whether the standard knows a label only to refuse it: ISO-2022-KR, HZ-GB-2312 and the like, in
    /// which ASCII can mean something else to a filter than to a reader.
    static func isRefused(label: some Collection<UInt8>) -> Bool {
        let refused = vocabulary.first { $0.name == "replacement" }?.labels ?? ""
        let spelling = spelling(of: label)
        return refused.split(separator: " ").contains { $0 == spelling }
    }

    private static func spelling(of label: some Collection<UInt8>) -> String {
        var bytes = label.map(\.lowercasedASCII)[...]
        while let last = bytes.last, last.isHTMLSpace { bytes.removeLast() }
        bytes = bytes.drop { $0.isHTMLSpace }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The encodings by their labels.
    static let labels: [String: SourceEncoding] = {
        var labels: [String: SourceEncoding] = [:]
        for (name, spellings) in vocabulary {
            guard let encoding = SourceEncoding(name: name) else { continue }
            for label in spellings.split(separator: " ") { labels[String(label)] = encoding }
        }
        return labels
    }()
}
