import CaveatModel
import Testing

@testable import CaveatExtraction

struct LanguageReadingTests {
    private func guess(_ text: String, atMost letters: Int = 2_000) -> LanguageGuess? {
        var reading = LanguageReading(atMost: letters)
        let bytes = Array(text.utf8)
        reading.read(bytes.span, in: 0..<bytes.count)
        return reading.guess
    }

    @Test(arguments: LanguageSamples.all)
    func `tells the language of a few sentences`(language: String, text: String) {
        #expect(guess(text)?.language.rawValue == language)
        // Capitals are the same letters.
        #expect(guess(text.uppercased())?.language.rawValue == language)
    }

    @Test func `knows samples of every language that has a profile`() {
        let known = Set(LanguageProfile.codes.joined().map(\.description))
        let sampled = Set(LanguageSamples.all.map(\.language))
        #expect(known.subtracting(sampled).sorted() == ["ckb", "nn", "ps", "ug", "zu"])
    }

    @Test(arguments: [
        "", "12.05.2024, 17:30", "OK", "Foto: dpa", "Новости", "foreign agent", "港口", "Lorem",
        "§§§ *** --- !!!",
    ])
    func `tells none of a text that is too short`(text: String) {
        #expect(guess(text) == nil)
    }

    @Test(arguments: [
        // Esperanto and Welsh, which have no profile; letters in no order.
        "La konsilio de la haveno diris mardon, ke la malnova kajo restos fermita ĝis la somero, ĉar la "
            + "inĝenieroj bezonas pli da tempo por rigardi la kolonojn sub la akvo.",
        "Dywedodd cyngor yr harbwr ddydd Mawrth y byddai'r hen bier yn aros ar gau tan yr haf, gan fod y "
            + "peirianwyr angen mwy o amser i edrych ar y pileri o dan y dŵr.",
        String(repeating: "xq zvk jjw qqrt wxz kqpv ", count: 8),
    ])
    func `tells none of a language without a profile`(text: String) {
        #expect(guess(text) == nil)
    }

    @Test func `tells none where two scripts have the same share`() {
        let greek = "Το συμβούλιο του λιμανιού ανακοίνωσε ότι η παλιά αποβάθρα κλείνει"
        let thai = "สภาท่าเรือกล่าวเมื่อวันอังคารว่าท่าเรือเก่าจะยังคงปิดจนถึงฤดูร้อน"
        #expect(guess(greek)?.language.rawValue == "el")
        #expect(guess(thai)?.language.rawValue == "th")
        let letters = greek.count(where: \.isLetter)
        let half = String(String.UnicodeScalarView(thai.unicodeScalars.prefix(letters)))
        #expect(half.unicodeScalars.count == letters)
        #expect(guess(greek + " " + half) == nil)
    }

    @Test func `reads letters that are written with marks of their own`() {
        let russian = "Самый большой причал порта закрыли, и городской совет решил чинить его"
        let apart = russian.replacing("й", with: "и\u{306}")
        #expect(guess(apart)?.language.rawValue == "ru")
        let hidden = russian.replacing("п", with: "п\u{AD}")
        #expect(guess(hidden) == guess(russian))
    }

    @Test func `takes in what another reading has read`() throws {
        let texts = ["ru", "en"].flatMap { language in
            LanguageSamples.all.filter { $0.language == language }.map { Array($0.text.utf8) }
        }
        let russian = try #require(texts.first)
        // Enough groups for sums to be carried.
        let many = [[UInt8]](repeating: russian + [0x20], count: 60)
        for parts in [texts, many] {
            var whole = LanguageReading(atMost: .max)
            var joined = LanguageReading(atMost: .max)
            for part in parts {
                whole.read(part.span, in: 0..<part.count)
                var reading = LanguageReading(atMost: .max)
                reading.read(part.span, in: 0..<part.count)
                joined.add(reading)
            }
            #expect(whole.guess == joined.guess)
            if parts == many { #expect(joined.guess?.language.rawValue == "ru") }
        }
    }

    @Test func `tells where it stopped, and goes on from there`() {
        let text = Array("Der Hafenrat sagte am Dienstag, der alte Pier bleibe zu".utf8)
        var reading = LanguageReading(atMost: 10)
        let end = reading.read(text.span, in: 0..<text.count)
        #expect(String(decoding: text[..<end], as: UTF8.self) == "Der Hafenra")
        #expect(reading.isFull)
        #expect(reading.read(text.span, in: end..<text.count) == end)
    }

    @Test func `reads no more than it is asked to`() {
        let long = LanguageSamples.all.map(\.text).joined(separator: "\n")
        for letters in [0, 1, 29, 100, 1_000] {
            #expect(guess(long, atMost: letters)?.letters ?? 0 <= letters)
        }
        #expect(guess(long, atMost: 29) == nil)
    }

    @Test(arguments: [
        ("ru", "rus", true), ("nb", "no", true), ("hr", "sr", true), ("iw-IL", "he", true),
        ("zh-Hant-TW", "zh", true), ("en-GB", "en", true), ("fil", "tl", true), ("in", "id", true),
        ("en", "ru", false), ("uk", "ru", false), ("eo", "es", false), ("id", "ms", false),
    ])
    func `knows codes of the same language`(one: String, other: String, alike: Bool) throws {
        let pair = (try #require(LanguageTag(one)), try #require(LanguageTag(other)))
        #expect(LanguageKinship.areAlike(pair.0, pair.1) == alike)
        #expect(LanguageKinship.areAlike(pair.1, pair.0) == alike)
    }
}
