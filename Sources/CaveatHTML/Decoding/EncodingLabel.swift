package import CaveatModel

/// The labels by which pages, servers and people name encodings.
package enum EncodingLabel {
    /// The encoding that a label stands for, as in `CP1251` or `tis-620`.
    ///
    /// - Parameter label: the label, in any case.
    /// - Returns: the encoding.
    /// - Throws: `UnknownEncoding` when no encoding that can be read has this label.
    package static func encoding(for label: String) throws(UnknownEncoding) -> EncodingName {
        if SourceEncoding.isRefused(label: label.utf8) {
            throw UnknownEncoding(label: label, suggestions: [], isRefused: true)
        }
        guard let encoding = SourceEncoding(label: label.utf8) else {
            throw UnknownEncoding(label: label, suggestions: labels(near: label))
        }
        return encoding.name
    }

    /// The labels that a misspelt one may mean, the nearest first.
    private static func labels(near label: String) -> [String] {
        // No label is nearly as long, and the work grows with the length.
        guard label.utf8.count <= 64 else { return [] }
        let letters = letters(of: label)
        let near = SourceEncoding.labels.keys.compactMap { known -> (String, Int)? in
            let distance = EditDistance.between(letters, Self.letters(of: known))
            return distance <= max(1, letters.count / 3) ? (known, distance) : nil
        }
        let ordered = near.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        return ordered.prefix(3).map(\.0)
    }

    /// A label without the signs between its letters and digits, in which spellings differ most.
    private static func letters(of label: String) -> [UInt8] {
        label.utf8.map(\.lowercasedASCII).filter {
            0x61...0x7A ~= $0 || 0x30...0x39 ~= $0
        }
    }
}
