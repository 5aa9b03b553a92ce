import CaveatModel
import Testing

@Suite struct PhraseTests {
    @Test(arguments: [
        ("Read also", "READ  ALSO", true),
        ("Read also", "Read also the rest", false),
        ("Read also*", "Read also the rest", true),
        ("#:#", "12:07", true),
        ("#:#", "12:07 h", false),
        ("# MB", "12 MB", true),
        ("Поделиться", "ПОДЕЛИТЬСЯ", true),
        ("ещё новости", "Еще новости", true),
        ("editor's pick", "Editor’s Pick", true),
        ("Διαφήμιση", "διαφήμιση", true),
        ("広告", "広告", true),
        ("شارك", "شارك", true),
        ("Follow * on Facebook*", "Follow the Gazette on Facebook and elsewhere", true),
        ("Follow * on Facebook*", "Follow the coast road to Facebookham", false),
        ("Follow * now", "Follow the Gazette now", true),
        ("Follow * now", "Follow the Gazette now and then", false),
        ("Follow *", "Follow us", true),
        ("Follow *", "Following the coast road", false),
        ("我们*Cookie*", "我们使用 Cookie 技术", true),
    ])
    func `compares lines without case, white space and digits`(
        _ phrase: String,
        _ line: String,
        _ matches: Bool
    ) throws {
        let vocabulary = BoilerplateVocabulary(
            name: "test",
            title: "Test",
            entries: [.init(disposition: .removed(.share), phrases: [phrase])]
        )
        let article = try article(
            "<article><h1>A bridge</h1>\(Prose.html)<p>\(line)</p></article>",
            vocabularies: [vocabulary]
        )
        let block = try #require(article.blocks.last)
        #expect((block.disposition == .removed(.share)) == matches)
        if matches {
            #expect(block.reason == .phrase(vocabulary: "test", entry: phrase))
        }
    }

    @Test(arguments: [
        ("fog", "fog", true), ("fog", "foggy", false), ("fog*", "foggy-night", true),
        ("*night", "foggy-night", true), ("*gg*", "foggy", true), ("*night", "nightly", false),
        ("fog", "a FOG b", true),
    ])
    func `compares class names with open ends`(
        _ pattern: String,
        _ value: String,
        _ matches: Bool
    ) throws {
        let vocabulary = BoilerplateVocabulary(
            name: "test",
            title: "Test",
            entries: [.init(disposition: .removed(.banner), classes: [pattern])]
        )
        let article = try article(
            "<article><h1>A bridge</h1>\(Prose.html)<div class='\(value)'><p>Some words.</p></div></article>",
            vocabularies: [vocabulary]
        )
        #expect((article.block("Some words.")?.disposition == .removed(.banner)) == matches)
    }

    @Test func `lets a vocabulary keep what the structure would remove`() throws {
        let vocabulary = BoilerplateVocabulary(
            name: "test",
            title: "Test",
            entries: [.init(disposition: .kept(.credit), phrases: ["With thanks to *"])]
        )
        let article = try article(
            "<article><h1>A bridge</h1>\(Prose.html)</article><footer><p>With thanks to Ada.</p></footer>",
            vocabularies: [vocabulary]
        )
        #expect(article.texts(.credit) == ["With thanks to Ada."])
    }
}
