/// The beginnings of phrases, so that a line that goes on otherwise is left after a letter or two.
struct PhraseBeginnings: Sendable {
    /// 1 under the hash of a whole phrase, 0 under that of a shorter beginning.
    private var hashes = HashIndex()

    /// Takes in phrases.
    init(_ phrases: some Sequence<String>) {
        var isWhole: [UInt64: Bool] = [:]
        for phrase in phrases {
            let scalars = ScalarLine(phrase).scalars
            var hash = FNV.seed
            for (index, scalar) in scalars.enumerated() {
                hash = FNV.feed(hash, scalar)
                isWhole[hash] = isWhole[hash] == true || index == scalars.count - 1
            }
        }
        for (hash, isWhole) in isWhole { hashes.insert(isWhole ? 1 : 0, for: hash) }
    }

    /// Whether one of the phrases stands at an index of a line.
    ///
    /// Hashes alone are compared: yes means that it is worth a closer look.
    func mayStand(at start: Int, of line: ScalarLine) -> Bool {
        var hash = FNV.seed
        for scalar in line.scalars[start...] {
            hash = FNV.feed(hash, scalar)
            guard let isWhole = hashes.first(for: hash) else { return false }
            if isWhole == 1 { return true }
        }
        return false
    }

    /// Whether one of the phrases begins where a word of a line may begin.
    func mayStand(in line: ScalarLine) -> Bool {
        var isInWord = false
        for (index, scalar) in line.scalars.enumerated() {
            let kind = ScalarKind(scalar)
            if !isInWord, kind != .space, mayStand(at: index, of: line) { return true }
            isInWord = kind.isInWord
        }
        return false
    }
}
