/// Reads the lists of this folder, in which commas or line ends separate words and phrases.
enum WordList {
    /// The words and phrases of a list.
    static func entries(_ list: String) -> [String] {
        list.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }.compactMap(trimmed)
    }

    /// An entry without the spaces around it; nil when there is nothing else.
    private static func trimmed(_ entry: Substring.UTF8View) -> String? {
        let space = UInt8(ascii: " ")
        guard let first = entry.firstIndex(where: { $0 != space }),
            let last = entry.lastIndex(where: { $0 != space })
        else { return nil }
        return String(Substring(entry[first...last]))
    }
}
