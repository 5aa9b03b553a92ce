/// What a text already says, to tell by what says it again.
///
/// White space and the case of ASCII letters make no difference. A passage repeats the text if all of it stands in
/// one passage there. Its first and its last few bytes are looked up, and the rest is compared where they stood
/// last, so that any number of passages takes linear time. Of a text in which these bytes stand in many places a
/// repetition may be missed; what is no repetition is never taken for one.
struct RepeatedText {
    /// The length in bytes of what is looked up.
    ///
    /// As long as three or four words, which seldom stand in another place.
    private static let window = 24
    /// The odd factor of the windows' hash.
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    /// The factor to the power of ``window``: what the byte that leaves a window counts for.
    private static let leaving = (0..<window).reduce(UInt64(1)) { power, _ in power &* factor }

    /// All passages of a window or more, each followed by a byte that none has.
    private var text: [UInt8] = []
    /// For each window of the text where it ended last.
    private var ends: [UInt64: Int] = [:]
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
        guard !stands(bytes) else { return false }
        var hash: UInt64 = 0
        for (index, byte) in bytes.enumerated() {
            hash = hash &* Self.factor &+ UInt64(byte)
            guard index + 1 >= Self.window else { continue }
            if index >= Self.window {
                hash &-= UInt64(bytes[index - Self.window]) &* Self.leaving
            }
            ends[hash] = text.count + index + 1
        }
        text += bytes
        text.append(0)
        return true
    }

    /// Whether the bytes stand where their first or their last window stood last.
    private func stands(_ bytes: [UInt8]) -> Bool {
        let starts = [
            ends[Self.hash(of: bytes.prefix(Self.window))].map { $0 - Self.window },
            ends[Self.hash(of: bytes.suffix(Self.window))].map { $0 - bytes.count },
        ]
        return starts.compactMap(\.self).contains { start in
            start >= 0 && start + bytes.count <= text.count
                && text[start..<start + bytes.count].elementsEqual(bytes)
        }
    }

    private static func hash(of window: ArraySlice<UInt8>) -> UInt64 {
        window.reduce(0) { $0 &* factor &+ UInt64($1) }
    }
}
