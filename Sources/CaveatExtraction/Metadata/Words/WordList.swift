/// Reads the lists of this folder, in which commas or line ends separate words and phrases.
enum WordList {
    /// The words and phrases of a list.
    static func entries(_ list: String) -> [String] {
        list.split { $0 == "," || $0 == "\n" }
            .map { String($0.trimmingPrefix(while: \.isWhitespace)) }
            .map { String($0.reversed().trimmingPrefix(while: \.isWhitespace).reversed()) }
            .filter { !$0.isEmpty }
    }
}
