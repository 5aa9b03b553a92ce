import Testing

@testable import CaveatExtraction

/// Lines and words by their scalars, as dates and names are looked for.
@Suite struct ScalarLineTests {
    @Test(arguments: [
        ("By ADA Quill", "by ada quill"), ("ÉCRIT PAR", "écrit par"), ("e\u{301}crit", "écrit"),
        ("Пои\u{306}мал", "поймал"), ("ПОЙМАЛ", "поймал"), ("Ë", "ë"), ("ΜΑΪ́ΟΥ", "μαΐου"),
        ("NGA\u{300}Y", "ngày"), ("ফেব্রুয\u{9BC}ারি", "ফেব্রু\u{9DF}ারি"), ("أكتوبر", "أكتوبر"),
        ("ا\u{654}كتوبر", "أكتوبر"), ("", ""),
    ])
    func `makes letters small and one with their marks`(_ text: String, _ small: String) {
        let expected = small.unicodeScalars.map(\.value)
        #expect(ScalarLine(text).scalars == expected)
    }

    @Test func `leaves the rest of a long line out`() {
        #expect(ScalarLine("Ада Перо", longest: 3).scalars == ScalarLine("ада").scalars)
    }

    @Test(arguments: [
        ("5 May 2024", 5, true), ("May 2024", 5, false), ("৫ মে ২০২৪", 5, true),
        ("๒๐๒๔ ๕", 5, true), ("۱۴۰۳/۰۲", 5, true), ("二〇二四年五月", 1, false), ("½ ¾ Ⅷ", 1, false),
        ("Новости", 1, false), ("", 1, false),
    ])
    func `counts digits of all scripts`(_ line: String, _ least: Int, _ holds: Bool) {
        let bytes = Array(line.utf8)
        #expect(ScalarKind.holds(digits: least, bytes.span, 0..<bytes.count) == holds)
    }

    @Test func `finds words and phrases, the first meaning of each`() {
        let table = WordTable([
            (word: "may", meaning: 5), (word: "كانون الثاني", meaning: 1),
            (word: "févr", meaning: 2), (word: "may", meaning: 6),
        ])
        #expect(table[ScalarLine("MAY").scalars[...]] == 5)
        #expect(table[ScalarLine("كانون الثاني").scalars[...]] == 1)
        #expect(table[ScalarLine("fe\u{301}vr").scalars[...]] == 2)
        #expect(table[ScalarLine("ma").scalars[...]] == nil)
        #expect(table[[]] == nil)
    }

    @Test(arguments: [
        ("By Ada Quill", true), ("4 May 2024 | by Ada Quill", true), ("Baby Quill", false),
        ("byAda", true), ("Bridges", false), ("文/李四", true), ("Nearby", false), ("B", false),
    ])
    func `tells whether a phrase begins somewhere`(_ line: String, _ begins: Bool) {
        let beginnings = PhraseBeginnings(["by", "written by", "文"])
        #expect(beginnings.begins(in: ScalarLine(line)) == begins)
    }

    @Test(arguments: [
        ("The Gazette!", "thegazette"), ("Lindenau 24", "lindenau24"), ("Été & Co.", "étéco"),
        ("नई दिल्ली", "नईदिल्ली"), ("***", ""),
    ])
    func `knows a name by its letters and digits`(_ name: String, _ letters: String) {
        #expect(NameLetters.folded(name) == letters)
    }

    @Test(arguments: [
        ("2024-05-06T10:00:00.000Z", "2024-05-06T10:00:00Z"),
        ("2024-05-06T10:00:00.0+02:00", "2024-05-06T10:00:00+02:00"),
        ("2024-05-06T10:00:00.050Z", "2024-05-06T10:00:00.050Z"),
        ("2024-05-06T10:00:00.0001", "2024-05-06T10:00:00.0001"),
        ("2024-05-06T10:00:00.", "2024-05-06T10:00:00."),
    ])
    func `leaves out fractions of a second that are zero`(_ text: String, _ date: String) {
        #expect(ISODate(words: ShippedVocabularies.lexicon.dates).normalised(text) == date)
    }
}
