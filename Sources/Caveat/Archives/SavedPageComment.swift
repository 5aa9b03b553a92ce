internal import CaveatHTML
internal import CaveatModel

/// What a page that was saved from a browser says of itself in its first comment.
///
/// SingleFile writes lines of a name and a value (`url: …`, `saved date: …`), browsers write
/// `saved from url=(0029)…`, monolith writes `Saved from … at … using …`.
struct SavedPageComment {
    /// The program that saved it; nil where it does not say.
    let program: String?
    /// The address that it was saved from.
    let address: String
    /// When it was saved, as it is written; nil where it does not say.
    let date: String?

    /// The most bytes of a comment that is looked at.
    private static let longest = 8_192

    /// Reads the first comment of a page; nil where there is none that tells an address of the web.
    init?(_ page: Page) {
        guard let node = page.nodes.first(where: { $0.kind == .comment || $0.kind == .text }),
            node.kind == .comment
        else { return nil }
        let bytes = page.text[Int(node.text.lowerBound)..<Int(node.text.upperBound)]
        guard bytes.count <= Self.longest else { return nil }
        self.init(String(decoding: bytes, as: UTF8.self))
    }

    private init?(_ comment: String) {
        let lines = comment.split(whereSeparator: \.isNewline).map(Self.trimmed)
        guard let first = lines.first(where: { !$0.isEmpty }) else { return nil }
        let address: Substring?
        if let program = Self.rest(of: first, after: "page saved with ") {
            self.program = String(program)
            address = lines.lazy.compactMap { Self.rest(of: $0, after: "url:") }.first
            date = lines.lazy.compactMap { Self.rest(of: $0, after: "saved date:") }.first
                .map(String.init)
        } else if let url = Self.rest(of: first, after: "saved from url=(") {
            program = nil
            address = url.split(separator: ")", maxSplits: 1).last
            date = nil
        } else if let words = Self.rest(of: first, after: "saved from ")?.split(separator: " "),
            words.count >= 5, words[1] == "at", words[3] == "using"
        {
            program = words[4...].joined(separator: " ")
            address = words[0]
            date = String(words[2])
        } else {
            return nil
        }
        guard let address, Self.isOfWeb(address) else { return nil }
        self.address = String(address)
    }

    /// What it says, as the record of an archive.
    ///
    /// - Parameter length: the bytes of the page.
    /// - Returns: the record, which takes the whole file.
    func record(length: Int) -> ArchiveRecord {
        ArchiveRecord(
            kind: .savedPage,
            targetURI: address,
            date: date,
            sender: program,
            offset: 0,
            length: length
        )
    }

    /// What stands behind some words that a line begins with, in any case; nil where it does not.
    private static func rest(of line: Substring, after words: String) -> Substring? {
        let beginning = line.prefix(words.count)
        guard beginning.lowercased() == words else { return nil }
        return trimmed(line[beginning.endIndex...])
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let rest = text.drop(while: \.isWhitespace)
        return rest.lastIndex { !$0.isWhitespace }.map { rest[...$0] } ?? ""
    }

    private static func isOfWeb(_ address: Substring) -> Bool {
        let start = address.prefix(8).lowercased()
        return (start.hasPrefix("http://") || start == "https://")
            && !address.contains(where: \.isWhitespace)
    }
}

extension PageInput {
    /// The input with what the page says of itself, as far as nobody else knew it.
    func learning(from page: Page) -> PageInput {
        guard let saved = SavedPageComment(page) else { return self }
        var input = self
        input.url = url ?? saved.address
        input.archive = archive ?? saved.record(length: bytes.count)
        return input
    }
}
