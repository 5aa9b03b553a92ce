internal import CaveatText

/// Reads the dates that pages write and gives them as ISO 8601.
struct ISODate {
    /// The words of dates.
    let words: DateWords

    /// The date in ISO 8601 with as much precision as the text gives; nil when it is no date.
    ///
    /// Understood are ISO 8601 itself with loose separators, dates as in mail headers, and English
    /// dates in words. A date in digits whose order of day and month is unclear is not guessed.
    func normalised(_ text: String) -> String? {
        let bytes = Array(text.utf8.prefix(64).drop { $0 <= 0x20 })
        return Self.fromISO(bytes) ?? Self.fromDotted(bytes) ?? fromWords(bytes)
    }

    private static func fromISO(_ bytes: [UInt8]) -> String? {
        guard bytes.count >= 10, let year = number(bytes[0..<4]), year >= 1_500,
            bytes[4] == 0x2D || bytes[4] == 0x2F, let month = number(bytes[5..<7]),
            bytes[7] == bytes[4], let day = number(bytes[8..<10]), isDay(month, day)
        else { return nil }
        let date = format(year, month, day)
        guard bytes.count >= 16, bytes[10] == 0x54 || bytes[10] == 0x74 || bytes[10] == 0x20,
            let time = time(bytes[11...])
        else { return date }
        return date + "T" + time
    }

    private static func fromDotted(_ bytes: [UInt8]) -> String? {
        guard bytes.count >= 10, bytes[2] == 0x2E, bytes[5] == 0x2E, let day = number(bytes[0..<2]),
            let month = number(bytes[3..<5]), let year = number(bytes[6..<10]), year >= 1_500,
            isDay(month, day)
        else { return nil }
        return format(year, month, day)
    }

    private func fromWords(_ bytes: [UInt8]) -> String? {
        let pieces = bytes.split { byte in
            byte == 0x20 || byte == 0x2C
        }
        var year: Int?
        var month: Int?
        var day: Int?
        var clock: String?
        var hasHalves = false
        for word in pieces {
            if let number = Self.number(word) {
                if number >= 1_500, year == nil {
                    year = number
                } else if day == nil {
                    day = number
                }
            } else if let named = monthNamed(word) {
                month = month ?? named
            } else if Self.isHalfOfDay(word) {
                // Twelve-hour clocks are written in too many ways to be read surely.
                hasHalves = true
            } else if word.contains(0x3A), clock == nil {
                clock = Self.time(word)
            } else if clock != nil, word.elementsEqual("GMT".utf8) || word.elementsEqual("UTC".utf8)
            {
                clock?.append("Z")
            } else if let sign = word.first, sign == 0x2B || sign == 0x2D, clock != nil,
                word.count == 5, Self.number(word.dropFirst()) != nil
            {
                clock?.append(String(decoding: word.prefix(3), as: UTF8.self) + ":")
                clock?.append(String(decoding: word.suffix(2), as: UTF8.self))
            }
        }
        guard let year, let month, let day, Self.isDay(month, day) else { return nil }
        let date = Self.format(year, month, day)
        return hasHalves ? date : clock.map { date + "T" + $0 } ?? date
    }

    /// Whether a word is "am" or "pm" or ends in it.
    private static func isHalfOfDay(_ word: some Collection<UInt8>) -> Bool {
        let ending = word.filter { $0 != 0x2E }.suffix(2).map(ASCII.lowercased)
        return ending == [0x61, 0x6D] || ending == [0x70, 0x6D]
    }

    /// The clock time at the beginning of some bytes, its zone included.
    private static func time(_ bytes: ArraySlice<UInt8>) -> String? {
        let bytes = Array(bytes)
        guard bytes.count >= 5, bytes[2] == 0x3A, let hour = number(bytes[0..<2]), hour < 25,
            let minute = number(bytes[3..<5]), minute < 60
        else { return nil }
        var end = 5
        while end < bytes.count, isOfTime(bytes[end]) { end += 1 }
        return String(decoding: withoutEmptyFractions(bytes[..<end]), as: UTF8.self)
    }

    /// Whether a byte may stand in a time: a digit or one of `:.+-Z`.
    private static func isOfTime(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x3A, 0x2E, 0x2B, 0x2D, 0x5A: true
        default: false
        }
    }

    /// A time without fractions of a second that are zero: `10:00:00` for `10:00:00.000`.
    private static func withoutEmptyFractions(_ time: ArraySlice<UInt8>) -> [UInt8] {
        var short: [UInt8] = []
        short.reserveCapacity(time.count)
        var index = time.startIndex
        while index < time.endIndex {
            var end = index + 1
            if time[index] == 0x2E {
                while end < time.endIndex, time[end] == 0x30 { end += 1 }
                let isWhole = end == time.endIndex || !ASCII.isDigit(time[end])
                if end > index + 1, isWhole {
                    index = end
                    continue
                }
            }
            short.append(contentsOf: time[index..<end])
            index = end
        }
        return short
    }

    private func monthNamed(_ word: some Collection<UInt8>) -> Int? {
        let letters = word.filter { $0 != 0x2E }
        return words.month(String(decoding: letters, as: UTF8.self).lowercased())
    }

    private static func number(_ bytes: some Collection<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 4 else { return nil }
        var value = 0
        for byte in bytes {
            guard ASCII.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    private static func isDay(_ month: Int, _ day: Int) -> Bool {
        (1...12).contains(month) && (1...31).contains(day)
    }

    private static func format(_ year: Int, _ month: Int, _ day: Int) -> String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}
