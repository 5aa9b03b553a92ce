/// Tells prices from other text.
struct PriceTag {
    /// Knows the currencies.
    let words: KindWords

    /// The longest text in which a price is looked for, in bytes: a description may name one, too.
    private static let longest = 120

    /// Whether a short text holds a sum of money: a sign or code of a currency beside a digit.
    func isIn(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= Self.longest else { return false }
        let small = String(decoding: text, as: UTF8.self).lowercased()
        var previous: (isDigit: Bool, currency: Bool) = (false, false)
        // Runs of digits, letters and signs, each compared with the one before.
        var run = ""
        var runIsDigit = false
        func close() -> Bool {
            guard !run.isEmpty else { return false }
            defer { run = "" }
            let isCurrency = !runIsDigit && words.currencies.contains(run)
            defer { previous = (runIsDigit, isCurrency) }
            return runIsDigit && previous.currency || isCurrency && previous.isDigit
        }
        for character in small {
            if character.isWholeNumber {
                if !runIsDigit, close() { return true }
                runIsDigit = true
                run.append(character)
            } else if runIsDigit, character == "." || character == "," || character == "'" {
                run.append(character)
            } else if words.currencySigns.contains(character) {
                if close() { return true }
                runIsDigit = false
                run.append(character)
                if close() { return true }
            } else if character.isLetter {
                if runIsDigit, close() { return true }
                runIsDigit = false
                run.append(character)
            } else if close() {
                return true
            }
        }
        return close()
    }
}
