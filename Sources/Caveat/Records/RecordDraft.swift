internal import CaveatModel
internal import CaveatText

/// A record while it is being read.
struct RecordDraft {
    /// The keys that hold a page.
    private enum PageKey: String {
        case html
        case htmlBase64 = "html_base64"
        case text
    }

    private(set) var label = RecordLabel()
    private(set) var replacedCount = 0
    private(set) var replacedInPageCount = 0
    private var charset: EncodingName?
    private var contentType: ContentType?
    private var pages: [(key: PageKey, utf8: [UInt8])] = []
    private var keys: Set<[UInt8]> = []
    /// The first fault that does not keep the rest of the line from being read.
    private var error: RecordError?

    /// The failure of this record for a reason.
    func failure(_ error: RecordError) -> RecordFailure {
        RecordFailure(label: label, error: error, replacedCount: replacedCount)
    }

    // MARK: Reading

    /// Reads a line as far as it is JSON.
    mutating func read(_ json: JSONText) throws(JSONFault) {
        var offset = json.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = json.next(at: &offset) else { throw json.fault(at: offset, .empty) }
        if first == UInt8(ascii: "{") {
            try readMembers(json, at: &offset)
        } else {
            error = .notObject
            try json.skipValue(at: &offset)
        }
        if json.next(at: &offset) != nil { throw json.fault(at: offset, .textBehind) }
    }

    private mutating func readMembers(
        _ json: JSONText,
        at offset: inout Int
    ) throws(JSONFault) {
        try json.forEachMember(at: &offset) { key, offset throws(JSONFault) in
            if keys.insert(key.utf8).inserted {
                try readValue(of: key.string, json, at: &offset)
            } else {
                note(.repeatedKey(key.string))
                try json.skipValue(at: &offset)
            }
        }
    }

    private mutating func readValue(
        of key: String,
        _ json: JSONText,
        at offset: inout Int
    ) throws(JSONFault) {
        switch key {
        case "id":
            if let byte = json.next(at: &offset), byte == 0x2D || (0x30...0x39).contains(byte) {
                label.id = .number(try json.number(at: &offset))
            } else {
                let id = try text(of: key, json, at: &offset, wanted: "a string or a number")
                label.id = id.map { .string($0) }
            }
        case "url": label.url = try text(of: key, json, at: &offset)
        case "date": label.date = try text(of: key, json, at: &offset)
        case "charset":
            charset = try text(of: key, json, at: &offset).flatMap { ContentType.encoding($0) }
        case "contentType":
            contentType = try text(of: key, json, at: &offset).map { ContentType($0) }
        default:
            guard let pageKey = PageKey(rawValue: key) else {
                return try json.skipValue(at: &offset)
            }
            guard let page = try string(of: key, json, at: &offset) else { return }
            replacedInPageCount += page.replacedCount
            pages.append((pageKey, page.utf8))
        }
    }

    private mutating func text(
        of key: String,
        _ json: JSONText,
        at offset: inout Int,
        wanted: String = "a string"
    ) throws(JSONFault) -> String? {
        try string(of: key, json, at: &offset, wanted: wanted)?.string
    }

    /// Reads a string; nil for `null`, and for other values, which are faults.
    private mutating func string(
        of key: String,
        _ json: JSONText,
        at offset: inout Int,
        wanted: String = "a string"
    ) throws(JSONFault) -> JSONText.Text? {
        switch json.next(at: &offset) {
        case UInt8(ascii: "\""):
            let text = try json.string(at: &offset)
            replacedCount += text.replacedCount
            return text
        case UInt8(ascii: "n"):
            try json.skip("null", at: &offset)
        default:
            try json.skipValue(at: &offset)
            note(.wrongType(key: key, wanted: wanted))
        }
        return nil
    }

    private mutating func note(_ error: RecordError) {
        if self.error == nil { self.error = error }
    }

    // MARK: The page

    /// The page that the record holds.
    ///
    /// What is text already has no other encoding than UTF-8, whatever it was served in.
    ///
    /// - Parameter limit: the bytes that it may have.
    /// - Returns: the page, named by the record's id.
    /// - Throws: ``RecordError`` when there is none, or not one.
    func page(limit: Int) throws(RecordError) -> PageInput {
        if let error { throw error }
        guard let (key, utf8) = pages.first else { throw .missingPage }
        guard pages.count == 1 else { throw .severalPages(pages.map(\.key.rawValue)) }
        let bytes = key == .htmlBase64 ? try Base64.decode(utf8.span) : utf8
        guard bytes.count <= limit else { throw .pageTooLong(limit: limit) }
        return PageInput(
            name: label.id?.description ?? "-",
            bytes: bytes,
            charset: key == .htmlBase64 ? charset ?? contentType?.charset : .utf8,
            url: label.url,
            format: key == .text ? .plainText : contentType?.format
        )
    }
}
