package import CaveatModel

/// A page in an archive.
package struct ArchivedPage: Sendable {
    /// What the archive knows of it.
    package let record: ArchiveRecord
    /// Its number among the records of the file, 1 and up.
    package let number: Int
    /// Its bytes, decoded.
    package let bytes: [UInt8]
    /// The encoding that the server claimed; nil when it claimed none.
    package let charset: EncodingName?
    /// The form that the server claimed; nil when it claimed none.
    package let format: InputProvenance.Format?
    /// Whether bytes are missing at its end.
    package let isCut: Bool
}

extension ArchivedPage {
    /// A name for files about it, distinct and the same in every run: the record's number, and what in
    /// the address can stand in a file name.
    package var fileName: String {
        let digits = String(number)
        let padded = String(repeating: "0", count: max(6 - digits.count, 0)) + digits
        let address = record.targetURI ?? ""
        let scheme = address.range(ofScheme: "://")
        var slug = ""
        for character in address[scheme...].lowercased().unicodeScalars.prefix(200) {
            switch character {
            case "a"..."z", "0"..."9", ".": slug.unicodeScalars.append(character)
            default: if !slug.hasSuffix("-") { slug += "-" }
            }
            if slug.count >= 80 { break }
        }
        let trimmed = slug.trimmed(of: "-.")
        return trimmed.isEmpty ? padded : "\(padded)-\(trimmed)"
    }
}

extension String {
    /// Where a text goes on behind the scheme of an address.
    fileprivate func range(ofScheme separator: String) -> Index {
        guard let colon = firstIndex(of: ":"), self[colon...].hasPrefix(separator) else {
            return startIndex
        }
        return index(colon, offsetBy: separator.count)
    }

    /// The text without any of some characters at its ends.
    fileprivate func trimmed(of characters: String) -> Substring {
        var rest = self[...]
        while let first = rest.first, characters.contains(first) { rest.removeFirst() }
        while let last = rest.last, characters.contains(last) { rest.removeLast() }
        return rest
    }
}
