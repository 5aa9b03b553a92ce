import CaveatModel
import Testing

@Suite struct CodeTests {
    @Test(arguments: [("ru", "RU"), ("EU", "EU"), ("us-ca", "US-CA"), ("GB-SCT", "GB-SCT")])
    func `codes of countries and their parts are jurisdictions`(text: String, code: String) {
        #expect(Jurisdiction(text)?.code == code)
    }

    @Test(arguments: ["", "R", "RUS", "R1", "Russia", "US-", "US-CALI", "US-C-A", "РУ"])
    func `anything else is not`(text: String) {
        #expect(Jurisdiction(text) == nil)
    }

    @Test func `a part belongs to its country, not the other way round`() throws {
        let state = try #require(Jurisdiction("US-CA"))
        let country = try #require(Jurisdiction("US"))
        #expect(state.belongs(to: country))
        #expect(!country.belongs(to: state))
        #expect(country.belongs(to: country))
    }

    @Test(arguments: [("en-US", "en-us", "en"), ("pt_BR", "pt-br", "pt"), ("ru", "ru", "ru")])
    func `language tags are lower case with hyphens`(text: String, tag: String, primary: String) {
        #expect(LanguageTag(text)?.rawValue == tag)
        #expect(LanguageTag(text)?.primary == Substring(primary))
    }

    @Test(arguments: [
        ("pt_BR", "BR"), ("zh-Hant-TW", "TW"), ("ru", nil), ("en-x-uk", nil), ("es-419", nil),
    ])
    func `language tags name a country`(text: String, region: String?) {
        #expect(LanguageTag(text)?.region == region)
    }

    @Test(arguments: ["", "e", "русский", "en US", "123"])
    func `other text is no language tag`(text: String) {
        #expect(LanguageTag(text) == nil)
    }
}
