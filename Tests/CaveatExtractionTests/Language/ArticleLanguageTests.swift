import CaveatModel
import Testing

@testable import CaveatExtraction

struct ArticleLanguageTests {
    private static let bulgarian = [
        "Пристанищният съвет реши във вторник да поправи северния кей, който бурята счупи преди две зими.",
        "Водолазите откриха, че единадесет от четиридесетте кола са изгнили под водата, а останалите ще "
            + "издържат най-много още една година.",
    ]
    private static let russian =
        "Совет порта сообщил во вторник, что старый причал останется закрытым до лета. Инженеры говорят, "
        + "что им нужно больше времени, чтобы осмотреть сваи под водой."
    private static let uzbek =
        "Port kengashi seshanba kuni eski iskala yozgacha yopiq bo‘lishini ma’lum qildi. Muhandislar suv "
        + "ostidagi ustunlarni tekshirish uchun ko‘proq vaqt kerakligini aytmoqda."

    private func page(_ opening: String, head: String = "", _ paragraphs: [String]) -> String {
        "<!DOCTYPE html>\(opening)<head>\(head)<title>1234</title></head><body><article>"
            + paragraphs.map { $0.hasPrefix("<") ? $0 : "<p>\($0)</p>" }.joined()
            + "</article></body></html>"
    }

    @Test(arguments: [
        "<html>", "<html lang=\"\">", "<html lang>", "<html lang=\" \">", "<html lang=x>",
        "<html lang=\"{{ locale }}\">", "<html lang=undefined-language-of-the-page>",
        "<html class=bg data-lang=en>", "<html dir=ltr xml:lang=\"\">", "",
    ])
    func `tells the language of a page that declares none`(opening: String) throws {
        let metadata = try article(page(opening, Self.bulgarian)).metadata
        #expect(metadata.language?.rawValue == "bg")
        #expect(metadata.languageEvidence == .detected)
        #expect(metadata.contradictingLanguage == nil)
    }

    @Test func `tells the language of plain text`() throws {
        let text = Self.bulgarian.joined(separator: "\n\n")
        let metadata = try article(text, format: .plainText).metadata
        #expect(metadata.language?.rawValue == "bg")
        #expect(metadata.languageEvidence == .detected)
    }

    @Test(arguments: [
        ("<html lang=bg>", "", "bg"), ("<html lang=bg-BG>", "", "bg-bg"),
        ("<html lang=bul>", "", "bul"),
        ("<html>", "<meta property=og:locale content=bg_BG>", "bg-bg"),
    ])
    func `keeps the language that a page declares`(
        opening: String,
        head: String,
        language: String
    ) throws {
        let metadata = try article(page(opening, head: head, Self.bulgarian)).metadata
        #expect(metadata.language?.rawValue == language)
        #expect(metadata.languageEvidence == .declared)
        #expect(metadata.contradictingLanguage == nil)
    }

    @Test(arguments: ["en-US", "ru", "de"])
    func `tells what the text is in beside a declaration that it contradicts`(
        declared: String
    ) throws {
        let article = try article(page("<html lang=\(declared)>", Self.bulgarian))
        #expect(article.metadata.language?.rawValue == declared.lowercased())
        #expect(article.metadata.languageEvidence == .declared)
        #expect(article.metadata.contradictingLanguage?.rawValue == "bg")
        // All of it is in the language of the text, so no paragraph is a stranger.
        #expect(article.blocks.allSatisfy { $0.detectedLanguage == nil })
    }

    @Test func `tells no language of a page with next to no text`() throws {
        for text in ["Новости", "OK", "12.05.2024", ""] {
            let metadata = try article(page("<html>", [text])).metadata
            #expect(metadata.language == nil)
            #expect(metadata.languageEvidence == nil)
        }
    }

    @Test(arguments: ["<html lang=ru>", "<html>"])
    func `tells the paragraphs that are in another language`(opening: String) throws {
        let article = try article(
            page(opening, [Self.russian, Self.russian, Self.uzbek, "OK. OK. OK.", Self.russian])
        )
        #expect(article.metadata.language?.rawValue == "ru")
        #expect(article.metadata.contradictingLanguage == nil)
        let strangers = article.blocks.filter { $0.detectedLanguage != nil }
        #expect(strangers.map { $0.detectedLanguage?.rawValue } == ["uz"])
        #expect(strangers.map { article.string(of: $0) } == [Self.uzbek])
    }

    @Test func `keeps the language that a page declares for a paragraph`() throws {
        let article = try article(
            page(
                "<html lang=ru>",
                [Self.russian, Self.russian, "<p lang=uz>\(Self.uzbek)</p>", "<p lang=uz>Suv</p>"]
            )
        )
        let block = try #require(article.block(Self.uzbek))
        #expect(block.language?.rawValue == "uz")
        #expect(block.detectedLanguage?.rawValue == "uz")
        #expect(article.block("Suv")?.detectedLanguage == nil)
    }

    @Test func `takes a list of Japanese names for no Chinese`() throws {
        let sentence = "港の評議会は火曜日、古い桟橋は夏まで閉鎖されたままになると発表した。柱を調べるためにもっと時間が必要だという。"
        let names = String(repeating: "延岡市、西都市、木城町、川南町、都農町、門川町、", count: 3)
        let article = try article(page("<html>", [sentence, sentence, names, sentence]))
        #expect(article.metadata.language?.rawValue == "ja")
        #expect(article.blocks.allSatisfy { $0.detectedLanguage == nil })
    }

    @Test func `tells no stranger in a short quotation`() throws {
        let article = try article(
            page(
                "<html lang=ru>",
                [Self.russian, "Eski iskala yozgacha yopiq bo‘ladi.", Self.russian]
            )
        )
        #expect(article.blocks.allSatisfy { $0.detectedLanguage == nil })
    }
}
