/// Letters of Latin and Cyrillic that look the same, which writers mix to escape filters.
enum LookAlikes {
    /// Latin letters (folded, so capitals that look alike count) and their Cyrillic twins.
    private static let pairs: [(latin: UInt32, cyrillic: UInt32)] = [
        (0x61, 0x430), (0x62, 0x432), (0x63, 0x441), (0x65, 0x435), (0x68, 0x43D), (0x69, 0x456),
        (0x6A, 0x458), (0x6B, 0x43A), (0x6D, 0x43C), (0x6F, 0x43E), (0x70, 0x440), (0x73, 0x455),
        (0x74, 0x442), (0x78, 0x445), (0x79, 0x443),
    ]

    /// Rewrites a word that mixes the scripts into one of them, if every letter allows it.
    ///
    /// The script with a letter that has no twin wins; if both have one, the word is left alone; if
    /// neither has, it becomes Cyrillic, for a Latin letter in a Russian word is the usual trick.
    static func unify(_ word: inout FoldedWord) {
        let count = min(word.count, FoldedWord.capacity)
        var hasPureLatin = false
        var hasPureCyrillic = false
        for index in 0..<count {
            let scalar = word.scalars[index]
            if scalar &- 0x61 < 26 {
                hasPureLatin = hasPureLatin || !pairs.contains { $0.latin == scalar }
            } else if scalar &- 0x430 < 0x100 {
                hasPureCyrillic = hasPureCyrillic || !pairs.contains { $0.cyrillic == scalar }
            }
        }
        if hasPureLatin && hasPureCyrillic { return }
        for index in 0..<count {
            let scalar = word.scalars[index]
            let twin =
                hasPureLatin
                ? pairs.first { $0.cyrillic == scalar }?.latin
                : pairs.first { $0.latin == scalar }?.cyrillic
            if let twin { word.scalars[index] = twin }
        }
        word.rehash()
    }
}
