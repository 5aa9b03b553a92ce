extension SingleByteProfile {
    /// The bytes from 0x80 on, each run of them with its neighbours on either side.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - size: how many bytes from 0x80 on are enough.
    /// - Returns: the runs; empty when the file is ASCII.
    static func sample(of bytes: [UInt8], size: Int) -> [UInt8] {
        var sample: [UInt8] = []
        var count = 0
        var isInRun = false
        for index in bytes.indices {
            let byte = bytes[index]
            if byte >= 0x80 {
                if !isInRun { sample.append(index > 0 ? bytes[index - 1] : 0x20) }
                sample.append(byte)
                isInRun = true
                count += 1
            } else if isInRun {
                sample.append(byte)
                isInRun = false
                if count >= size { break }
            }
        }
        return sample
    }

    /// How well the profile suits a sample.
    func score(on sample: [UInt8]) -> Double {
        var total = 0
        var count = 0
        var previous = LetterWeights.Class.sign
        var markedRun = 0
        var isLoneCapital = false
        for byte in sample {
            let current = classes[Int(byte)]
            let isLatin = current == .latinSmall || current == .latinCapital
            // Quotation marks and dashes look like words of one capital in a wrong encoding.
            if isLoneCapital, current == .sign { total -= 5 }
            isLoneCapital =
                previous == .sign && byte >= 0x80
                && (current == .latinCapital || current == .otherCapital)
            if byte >= 0x80 {
                total += weights[Int(byte)] + Self.transition(from: previous, to: current)
                markedRun = isLatin ? markedRun + 1 : 0
                // No language puts three letters with marks in a row, as wrongly read Cyrillic does.
                if markedRun > 2 { total -= 12 }
                count += 1
            } else {
                markedRun = 0
                if previous == .otherSmall || previous == .otherCapital, isLatin { total -= 8 }
            }
            previous = current
        }
        return count == 0 ? 0 : Double(total) / Double(count)
    }

    /// What two neighbours say about a text; 0 where they are as usual.
    private static func transition(
        from previous: LetterWeights.Class,
        to current: LetterWeights.Class
    ) -> Int {
        switch (previous, current) {
        case (.latinSmall, .latinCapital), (.otherSmall, .otherCapital): -10
        case (.latinSmall, .otherSmall), (.latinSmall, .otherCapital),
            (.latinCapital, .otherSmall), (.latinCapital, .otherCapital),
            (.otherSmall, .latinSmall), (.otherSmall, .latinCapital),
            (.otherCapital, .latinSmall), (.otherCapital, .latinCapital):
            -8
        case (.latinSmall, .mark), (.latinCapital, .mark): 0
        case (_, .mark): -10
        case (.sign, .latinSmall): -1
        case (.otherCapital, .otherCapital), (.latinCapital, .latinCapital): -1
        default: 0
        }
    }
}
