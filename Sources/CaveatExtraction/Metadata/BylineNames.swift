/// The authors' names in a byline, without what else the line says.
struct BylineNames {
    /// Tells what is a name and what is none.
    let lexicon: PageWords

    /// Whether a scalar ends the part of a line that holds names.
    private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "|", "·", "•", "⋅", "∙", "\n", "\t", "—", "–", "(", "［", "[", "│": true
        default: false
        }
    }

    /// Whether a scalar stands between names and is no word.
    private func isComma(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", ";", "/", "&", "+", "、", "，", "；", "،", "؛": true
        default: false
        }
    }

    /// The parts of a line between separators.
    private func parts(of line: String) -> [Substring] {
        line.unicodeScalars.split(whereSeparator: isSeparator).map(Substring.init)
    }

    private func partsBetweenDashes(_ part: Substring) -> [Substring] {
        part.utf8.contains(UInt8(ascii: "-")) ? part.split(separator: " - ") : [part]
    }

    /// The words of a text between white space.
    private func spaced(_ text: Substring) -> ArraySlice<Substring> {
        text.unicodeScalars.split { ScalarKind($0.value) == .space }.map(Substring.init)[...]
    }

    /// A name has at most this many words.
    private static let mostWords = 6
    /// And this many characters where words are not told apart.
    private static let longestUnspaced = 20

    /// The names in a line; empty when it holds none.
    func names(in line: String) -> [String] {
        for part in parts(of: line).flatMap(partsBetweenDashes) {
            let words = wordsAfterOpenings(part)
            let names = names(words)
            // "5 min read | Ada Quill": a part that is a number of something holds no name.
            guard names.isEmpty, words.isEmpty || startsWithNumber(part) else { return names }
        }
        return []
    }

    /// The names after the first word for an author: "4 May 2024 | 10:15 | By Ada Quill".
    func namesAfterOpening(in line: String) -> [String] {
        for part in parts(of: line) {
            let text = part.drop(while: \.isWhitespace)
            if opensByline(text) { return names(in: String(text)) }
        }
        return []
    }

    /// Whether a line begins like a byline, be it after a date: "4 May 2024 by Ada Quill".
    func opensByline(_ line: Substring) -> Bool {
        if lexicon.bylines.openings.opens(line) { return true }
        let words = spaced(line[...])
        // Whether a line has a number at all is asked before its words are looked up.
        guard startsWithDate(words) else { return false }
        let end = words.indices.first { !isOfDate(words, $0) && !isAside(words[$0]) }
        guard let end, end > words.startIndex, startsWithDate(words[..<end]) else { return false }
        return lexicon.bylines.openings.opens(line[words[end].startIndex...])
    }

    private func startsWithDate(_ words: ArraySlice<Substring>) -> Bool {
        words.contains(where: startsWithNumber)
    }

    /// The names in what a tag says about the author.
    ///
    /// It is split only where each part is a full name or one more word: "Ada Quill and Ben Ink,
    /// Reuters". Names of ministries and firms have other words in them.
    func names(declared author: String) -> [String] {
        let line = lexicon.bylines.openings.rest(of: author[...]).map(String.init) ?? author
        guard let first = line.first, first != "(" else { return [] }
        let pieces = pieces(of: spaced(line[...]))
        let full = pieces.filter { piece in
            (2...4).contains(piece.count)
                && piece.allSatisfy { $0.first.map { !$0.isLowercase && $0.isLetter } ?? false }
        }
        let isList =
            pieces.count > 1 && !full.isEmpty
            && pieces.allSatisfy { $0.count == 1 || full.contains($0) }
        if isList { return full.map { $0.joined(separator: " ") } }
        // "신현주 기자": what the person is stands after the name.
        if !line.contains(where: \.isUppercase), let only = pieces.first, pieces.count == 1 {
            return [
                only.prefix { !lexicon.bylines.endings.contains(bare($0)) }.joined(separator: " ")
            ]
        }
        return [line]
    }

    /// The words of a line without "By", dates and times at its beginning.
    private func wordsAfterOpenings(_ line: Substring) -> ArraySlice<Substring> {
        var words = spaced(line[...])
        while let first = words.indices.first {
            if let rest = lexicon.bylines.openings.rest(of: line[words[first].startIndex...]) {
                words = spaced(rest)
            } else if isOfDate(words, first) || isAside(words[first]) {
                words.removeFirst()
            } else {
                break
            }
        }
        // "Recipe by Ada Quill", and nothing after "Article by".
        if let by = words.lastIndex(where: { $0.lowercased() == "by" }) {
            words = words[(by + 1)...]
        }
        return words
    }

    /// The names in the words of a line after its opening.
    private func names(_ words: ArraySlice<Substring>) -> [String] {
        let isAboutAuthors = words.contains { word in
            lexicon.bylines.titles.contains(where: word.lowercased().hasPrefix)
        }
        if isAboutAuthors { return [] }
        let end = words.indices.first { isOfDate(words, $0) } ?? words.endIndex
        var names: [String] = []
        let pieces = pieces(of: words[..<end])
        for piece in pieces {
            guard let name = name(piece), !names.contains(name) else { continue }
            // "Ada Quill, Reuters" and "Ada Quill / The Gazette" name one author.
            if let first = names.first, isHouse(name, after: first) { continue }
            names.append(name)
        }
        return names
    }

    /// Whether a further part of a line is rather a place or a house than a person.
    private func isHouse(_ name: String, after first: String) -> Bool {
        !name.contains(" ") && first.contains(" ") && name.contains(where: \.isUppercase)
            || name.lowercased().hasPrefix("the ")
    }

    /// Cuts words at commas and joining words; "Jr." stays with its name.
    private func pieces(of words: ArraySlice<Substring>) -> [[Substring]] {
        var pieces: [[Substring]] = [[]]
        var lastComma = false
        for (place, word) in zip(words.indices, words) {
            let folded = bare(word)
            if lastComma, lexicon.bylines.suffixes.contains(folded), pieces.count > 1,
                pieces[pieces.count - 1].isEmpty
            {
                pieces.removeLast()
                let name = pieces[pieces.count - 1]
                if let last = name.last {
                    pieces[pieces.count - 1][name.count - 1] = Substring("\(last),")
                }
            } else if lexicon.bylines.joiners.contains(String(word)), place > words.startIndex,
                joins(word, before: pieces[pieces.count - 1], after: words[(place + 1)...])
            {
                if pieces.last?.isEmpty == false { pieces.append([]) }
                continue
            }
            lastComma = false
            var rest = word
            while let comma = rest.unicodeScalars.firstIndex(where: isComma) {
                if comma > rest.startIndex {
                    pieces[pieces.count - 1].append(rest[..<comma])
                }
                if !(pieces[pieces.count - 1].isEmpty) { pieces.append([]) }
                lastComma = rest[comma] == ","
                rest = rest[rest.unicodeScalars.index(after: comma)...]
            }
            if !rest.isEmpty { pieces[pieces.count - 1].append(rest) }
        }
        pieces.removeAll { $0.isEmpty }
        // "Quill, Ada" is one name.
        if pieces.count == 2, pieces.allSatisfy({ $0.count == 1 }),
            words.first?.hasSuffix(",") ?? false,
            pieces.allSatisfy({ $0[0].first?.isUppercase ?? false })
        {
            return [[Substring("\(pieces[0][0]),"), pieces[1][0]]]
        }
        return pieces
    }

    /// Whether a word such as "y" stands between two names: "Ortega y Gasset" is one.
    private func joins(
        _ word: Substring,
        before: [Substring],
        after: ArraySlice<Substring>
    ) -> Bool {
        if word.count > 1 || before.isEmpty { return true }
        let following = after.prefix { !lexicon.bylines.joiners.contains(String($0)) }
        guard let next = following.first, next.first?.isLowercase != true else { return false }
        return following.count > 1 || before.count == 1
    }

    /// The name that some words are; nil when they are none.
    private func name(_ piece: [Substring]) -> String? {
        let end = piece.firstIndex { lexicon.bylines.endings.contains(bare($0)) } ?? piece.count
        let words = piece[..<end]
        // "Ada Quill22 Dec": a date may be glued to the name.
        let name = words.joined(separator: " ").trimmingPrefix { !$0.isLetter }
            .prefix { !$0.isDecimalDigit }
        let last = name.lastIndex { $0.isLetter || $0 == "." }
        let trimmed = last.map { String(name[...$0]) } ?? ""
        guard let first = trimmed.first, !first.isLowercase,
            (1...Self.mostWords).contains(words.count), !trimmed.contains("@"),
            !trimmed.hasSuffix("…")
        else { return nil }
        let isCased = trimmed.contains { $0.isUppercase }
        guard trimmed.count >= (isCased ? 3 : 2),
            isCased || words.count > 1 || trimmed.count <= Self.longestUnspaced
        else { return nil }
        let small = trimmed.lowercased()
        if lexicon.dates.month(small) != nil || lexicon.dates.weekdays.contains(small) {
            return nil
        }
        return trimmed
    }

    // MARK: Dates

    /// Whether a word is part of a date or a time: a number, a day of the week, or a month beside a
    /// number.
    private func isOfDate(_ words: ArraySlice<Substring>, _ index: Int) -> Bool {
        if startsWithNumber(words[index]) { return true }
        let word = bare(words[index])
        let neighbours = [index - 1, index + 1].filter(words.indices.contains)
        let isBesideNumber = neighbours.contains { startsWithNumber(words[$0]) }
        if lexicon.dates.month(word) != nil { return isBesideNumber }
        if lexicon.dates.weekdays.contains(word) {
            // "Sun" and "Mon" begin names as well.
            return isBesideNumber || word.count > 5 || words[index].last == ","
                || neighbours.contains { lexicon.dates.month(bare(words[$0])) != nil }
        }
        return false
    }

    /// Whether a word before a name belongs to the date: "Updated", "on", "pm".
    private func isAside(_ word: Substring) -> Bool {
        let small = bare(word)
        return lexicon.dates.clock.contains(small)
            || lexicon.dates.openings.contains(small)
            || !word.contains(where: { $0.isLetter })
            || lexicon.dates.announcementTree.stands(at: 0, of: ScalarLine(small))
                && lexicon.dates.announcements.contains(where: small.hasPrefix)
    }

    private func startsWithNumber(_ word: Substring) -> Bool {
        word.unicodeScalars.first(where: isOfWord).map { ScalarKind($0.value).isDigit } ?? false
    }

    /// A word in small letters without marks around and full stops in it.
    private func bare(_ word: Substring) -> String {
        let scalars = word.unicodeScalars
        guard let first = scalars.firstIndex(where: isOfWord),
            let last = scalars.lastIndex(where: isOfWord)
        else { return "" }
        // Marks on the last letter are part of it.
        let end =
            scalars[scalars.index(after: last)...]
            .firstIndex { ScalarKind($0.value) != .extender } ?? scalars.endIndex
        let letters = word[first..<end].lowercased()
        return letters.utf8.contains(0x2E) ? letters.filter { $0 != "." } : letters
    }

    /// Whether a scalar is a letter or a number.
    private func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch ScalarKind(scalar.value) {
        case .digit, .letter: true
        case .extender, .space: false
        case .sign: !scalar.isASCII && scalar.properties.numericType != nil
        }
    }
}

extension Character {
    /// Whether this is a digit of some script, and no Chinese numeral, which names may hold.
    fileprivate var isDecimalDigit: Bool {
        unicodeScalars.first?.properties.generalCategory == .decimalNumber
    }
}
