/// Names by their letters and digits alone, since spellings differ in marks and capitals.
enum NameLetters {
    /// The letters and digits of a name in small letters, with the marks on them.
    static func folded(_ name: some StringProtocol) -> String {
        var letters = String.UnicodeScalarView()
        var isKept = false
        for value in ScalarLine(name).scalars {
            guard let scalar = Unicode.Scalar(value) else { continue }
            switch ScalarKind(value) {
            case .digit, .letter: isKept = true
            case .extender: break
            case .space: isKept = false
            case .sign: isKept = value >= 0x80 && scalar.properties.numericType != nil
            }
            if isKept { letters.append(scalar) }
        }
        return String(letters)
    }
}
