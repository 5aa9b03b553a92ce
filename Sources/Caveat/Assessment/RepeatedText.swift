/// What a text already says, to tell by what says it again.
///
/// White space and the case of ASCII letters make no difference. A passage repeats the text if all
/// its windows of a few bytes stand there, which takes linear time for any number of passages.
struct RepeatedText {
    /// The length of a window in bytes.
    ///
    /// As long as three or four words, so that windows of one passage seldom stand in another place.
    private static let window = 24
    /// The odd factor of the windows' hash.
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    /// The factor to the power of ``window``: what the byte that leaves a window counts for.
    private static let leaving = (0..<window).reduce(UInt64(1)) { power, _ in power &* factor }

    private var windows: Set<UInt64> = []
    /// Passages that are shorter than a window.
    private var short: Set<[UInt8]> = []

    /// Adds a passage.
    ///
    /// - Parameter passage: UTF-8.
    /// - Returns: whether it says something that was not there.
    mutating func add(_ passage: ArraySlice<UInt8>) -> Bool {
        let bytes = passage.filter { $0 > 0x20 }
            .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard bytes.count >= Self.window else { return short.insert(bytes).inserted }
        var isNew = false
        var hash: UInt64 = 0
        for (index, byte) in bytes.enumerated() {
            hash = hash &* Self.factor &+ UInt64(byte)
            guard index + 1 >= Self.window else { continue }
            if index >= Self.window {
                hash &-= UInt64(bytes[index - Self.window]) &* Self.leaving
            }
            if windows.insert(hash).inserted { isNew = true }
        }
        return isNew
    }
}
