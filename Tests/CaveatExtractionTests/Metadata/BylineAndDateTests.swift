internal import CaveatModel
import Testing

@testable import CaveatExtraction

/// Names and dates in the lines that pages show.
@Suite struct BylineAndDateTests {
    private let words = ShippedVocabularies.lexicon

    @Test(arguments: [
        ("Updated on Dec 16th, 2025 at 3:46 pm", "2025-12-16"),
        ("5 min read · 15 December 2025", "2025-12-15"),
        ("4 мая 2024, 10:15", "2024-05-04"), ("4 травня 2024", "2024-05-04"),
        ("4. März 2024, 9:30 Uhr", "2024-03-04"), ("le 1er août 2023", "2023-08-01"),
        ("6 de mayo de 2024", "2024-05-06"), ("12 maja 2024 r.", "2024-05-12"),
        ("5 Ekim 2023 Perşembe", "2023-10-05"), ("2024年5月4日", "2024-05-04"),
        ("May we see 12 of them by 2030?", nil), ("٤ مايو ٢٠٢٤", "2024-05-04"),
        ("2024년 5월 4일", "2024-05-04"), ("2024 May 4", "2024-05-04"), ("Chapter 12 of 2024", nil),
        ("20 мамыр 2024", "2024-05-20"), ("2024 жылғы 20 мамыр", "2024-05-20"),
        ("2024. május 20., 10:00", "2024-05-20"), ("2024. gada 20. maijs", "2024-05-20"),
        ("2024 m. gegužės 20 d.", "2024-05-20"), ("20. toukokuuta 2024", "2024-05-20"),
        ("20 Μαΐου 2024", "2024-05-20"), ("20 მაისი 2024", "2024-05-20"),
        ("20 մայիսի 2024", "2024-05-20"), ("20 במאי 2024", "2024-05-20"),
        ("20 مئی 2024", "2024-05-20"), ("20 मई 2024", "2024-05-20"), ("২০ মে ২০২৪", "2024-05-20"),
        ("20 kanun 2024", nil), ("20 كانون الثاني 2024", "2024-01-20"),
        ("20 พฤษภาคม 2567", "2024-05-20"), ("20 พ.ค. 2567", "2024-05-20"),
        ("๒๐ พฤษภาคม พ.ศ. ๒๕๖๗", "2024-05-20"), ("20 tháng 5, 2024", "2024-05-20"),
        ("ngày 20 tháng 5 năm 2024", "2024-05-20"), ("2024 оны 5-р сарын 20", "2024-05-20"),
        ("発行：2024年 5月 20日（月）", "2024-05-20"), ("2024. 5. 20. 오전 3:00", "2024-05-20"),
        ("20 Mei 2024", "2024-05-20"), ("20 mai 2024", "2024-05-20"), ("20 maý 2024", "2024-05-20"),
        ("20-may, 2024", "2024-05-20"), ("20 мая 2024 г.", "2024-05-20"),
        ("۱۵ اردیبهشت ۱۴۰۳", "2024-05-04"), ("۱۴۰۳/۰۲/۱۵", "2024-05-04"), ("1403/02/15", nil),
        ("١٤٤٥/١١/١٢", nil), ("۳۰ اسفند ۱۴۰۳", "2025-03-20"), ("۳۰ اسفند ۱۴۰۲", nil),
        ("26/11/2017 01:57", "2017-11-26"), ("11/26/2017", "2017-11-26"), ("05/06/2024", nil),
        ("5.6.2024", "2024-06-05"),
        ("Do 25.04.24 | 14:07 Uhr", "2024-04-25"), ("10.15.24", nil), ("1.2.24", nil),
        ("28.09.1912:44", nil),
        ("1.2.3.2024", nil), ("2013-10-24 03:00:00", "2013-10-24"),
        ("In May 2024", nil), ("5 men in May of 2024", nil), ("Mary, 12, in 2024", nil),
    ])
    func `finds a date in words`(_ line: String, _ date: String?) {
        #expect(WrittenDate(line, words: words.dates)?.iso == date)
    }

    @Test(
        arguments: [
            ("es", "2024-06-05"), ("en-GB", "2024-06-05"), ("en-US", "2024-05-06"), ("en", nil),
            (nil, nil),
            ("de-AT", "2024-06-05"),
        ] as [(String?, String?)]
    )
    func `reads digits in the order of the page's language`(_ language: String?, _ date: String?) {
        #expect(
            WrittenDate(
                "05/06/2024",
                order: DayOrder(language: language),
                words: words.dates
            )?
            .iso == date
        )
    }

    @Test(
        arguments: [
            ("26/11/2017 01:57 | Actualizado a 27/11/2017 19:20", "2017-11-26", "2017-11-27"),
            ("기사입력 2013-10-24 03:00:00 기사수정 2013-10-25 09:10:00", "2013-10-24", "2013-10-25"),
            ("Published 5 May 2024, updated 6 May 2024", "2024-05-05", "2024-05-06"),
            ("Updated 6 May 2024 · Published 5 May 2024", "2024-05-05", "2024-05-06"),
            ("Updated on 6 May 2024", nil, "2024-05-06"),
            ("Обновлено 6 мая 2024", nil, "2024-05-06"),
            ("Опубликовано 5 мая 2024, обновлено 6 мая 2024", "2024-05-05", "2024-05-06"),
            ("Оновлено: 6 травня 2024", nil, "2024-05-06"),
            ("Абноўлена 6 мая 2024", nil, "2024-05-06"),
            ("Publié le 5 mai 2024, mis à jour le 6 mai 2024", "2024-05-05", "2024-05-06"),
            ("Veröffentlicht am 5.5.2024, aktualisiert am 6.5.2024", "2024-05-05", "2024-05-06"),
            ("2024年5月5日 公開 2024年5月6日 更新", "2024-05-05", "2024-05-06"),
            ("更新时间：2024-05-06", nil, "2024-05-06"), ("Güncelleme: 6 Mayıs 2024", nil, "2024-05-06"),
            ("تحديث 6 مايو 2024", nil, "2024-05-06"), ("อัปเดต 6 พ.ค. 2567", nil, "2024-05-06"),
            ("Cập nhật 6 tháng 5, 2024", nil, "2024-05-06"),
            ("Zaktualizowano 6 maja 2024", nil, "2024-05-06"),
            ("Päivitetty 6.5.2024", nil, "2024-05-06"),
            ("განახლდა 6 მაისი 2024", nil, "2024-05-06"),
            ("به‌روزرسانی: ۱۷ اردیبهشت ۱۴۰۳", nil, "2024-05-06"), ("5 May 2024", "2024-05-05", nil),
        ] as [(String, String?, String?)]
    )
    func `tells a change from the publication`(
        _ line: String,
        _ published: String?,
        _ modified: String?
    ) {
        let dates = DatedLine(ScalarLine(line), order: .unknown, words: words.dates)
        #expect(dates.date(of: .publication)?.iso == published)
        #expect(dates.date(of: .change)?.iso == modified)
    }

    @Test(
        arguments: [
            (
                "<time itemprop=dateModified datetime=2024-05-06T10:00Z>5 May 2024 | Updated 6 May 2024</time>",
                "2024-05-05", "2024-05-06T10:00Z"
            ),
            ("<time itemprop=dateModified datetime=2024-05-06>Monday</time>", nil, "2024-05-06"),
            (
                "<p>Updated <time datetime=2024-05-06T10:00Z>6 May 2024</time></p>", nil,
                "2024-05-06T10:00Z"
            ),
            (
                "<p>Published <time datetime=2024-05-05>Sunday</time></p><p>Updated <time datetime=2024-05-06>today</time></p>",
                "2024-05-05", "2024-05-06"
            ),
            (
                "<time class='entry-date published' datetime=2024-05-05>5 May</time> <time class=updated datetime=2024-05-06>6 May</time>",
                "2024-05-05", "2024-05-06"
            ),
            (
                "<time class='entry-date published updated' datetime=2024-05-05>5 May</time>",
                "2024-05-05", nil
            ),
            (
                "<p><time class=updated datetime=2024-05-06>2024-05-06 14:15</time> <time class=published datetime=2024-05-05>2024-05-05 10:20</time> 05.05.2024 10:20</p>",
                "2024-05-05", "2024-05-06"
            ),
            ("<div>Last updated</div><div>6 May 2024</div>", nil, "2024-05-06"),
            ("<span class=updated>6 May 2024</span>", nil, "2024-05-06"),
            (
                "<p><a href=/i>Ida Moor</a> <a class=updated href=/d>6 May 2024</a></p>", nil,
                "2024-05-06"
            ),
            (
                "<p><b class=updated>Ida Moor</b> <span class=published>5 May 2024</span></p>",
                "2024-05-05", nil
            ),
            (
                "<meta name=last-modified content=2024-05-06><p class=date>5 May 2024</p>",
                "2024-05-05", "2024-05-06"
            ),
            (
                "<meta name=DC.date.modified content=2024-05-06><p class=date>7 May 2024</p>",
                "2024-05-07", nil
            ),
        ] as [(String, String?, String?)]
    )
    func `fills published and modified from what the page shows`(
        _ line: String,
        _ published: String?,
        _ modified: String?
    ) throws {
        let metadata = try article(
            "<article><h1>A bridge for Lindenau</h1>\(line)\(Prose.html)</article>"
        ).metadata
        #expect(metadata.published == published)
        #expect(metadata.modified == modified)
    }

    @Test(arguments: [
        ("By Ada Quill", "Ada Quill"), ("Von Jette Lohmann · 4. Mai 2024", "Jette Lohmann"),
        ("Автор: Вера Лугова", "Вера Лугова"), ("Ada Quill", "Ada Quill"),
        ("Ada Quill May 6, 2024 10:15 GMT", "Ada Quill"), ("by Ada Quill - News desk", "Ada Quill"),
        ("Written by: Dr. Ada Quill | 3 min", "Dr. Ada Quill"), ("ada@example.org", nil),
        ("By Ada Quill in Lindenau", "Ada Quill"), ("by", nil), ("About the Author", nil),
        ("Article by", nil), ("Recipe by Ada Quill", "Ada Quill"),
        ("Über den Autor", nil), ("Об авторе", nil),
        ("Last Updated: 6 May", nil), ("Written byAda Quill", "Ada Quill"),
        ("May Quill", "May Quill"),
        ("12 May 2024", nil),
    ])
    func `finds the name in a byline`(_ line: String, _ name: String?) {
        #expect(BylineNames(lexicon: words).names(in: line) == [name].compactMap { $0 })
    }

    @Test(arguments: [
        ("By ABBY TORN, THOMAS KVAL and ROBERT BYRD", ["ABBY TORN", "THOMAS KVAL", "ROBERT BYRD"]),
        ("María Ruiz / Emilio Benet 27 OCT 2012 - 12:14 CET", ["María Ruiz", "Emilio Benet"]),
        ("Por Ana Ruiz y Luis Gil", ["Ana Ruiz", "Luis Gil"]),
        ("Por José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Von Ada Quill und Ben Ink", ["Ada Quill", "Ben Ink"]),
        ("Par Léa Roux et Max Brun", ["Léa Roux", "Max Brun"]),
        ("Di Ugo Neri e Ida Bassi", ["Ugo Neri", "Ida Bassi"]),
        ("Автор: Вера Лугова и Пётр Ильин", ["Вера Лугова", "Пётр Ильин"]),
        ("Текст: Віра Луг, Петро Гай", ["Віра Луг", "Петро Гай"]),
        ("Autorzy Ada Lis i Jan Sowa", []),
        ("Napisała Ada Lis i Jan Sowa", ["Ada Lis", "Jan Sowa"]),
        ("Door Ada Bos & Ben Vos", ["Ada Bos", "Ben Vos"]),
        ("By Ada Quill, Jr., and Ben Ink III", ["Ada Quill, Jr.", "Ben Ink III"]),
        ("By Ben Ink Sr. and Ada Quill, PhD", ["Ben Ink Sr.", "Ada Quill, PhD"]),
        ("By Ada Quill in Rome and Ben Ink in Oslo", ["Ada Quill", "Ben Ink"]),
        ("By Ada Quill, Reuters", ["Ada Quill"]), ("By Ada Quill, Senior Editor", ["Ada Quill"]),
        ("By Ada Quill and the Associated Press", ["Ada Quill"]), ("Quill, Ada", ["Quill, Ada"]),
        ("Monday August 27, 2018 10:05 am PDT by Juli Haug", ["Juli Haug"]),
        ("4 мая 2024, автор: Вера Лугова", ["Вера Лугова"]),
        ("4. Mai 2024, von Ada Quill", ["Ada Quill"]),
        ("Posted on May 3 by Ada Quill", ["Ada Quill"]),
        ("5 min read | Ada Quill", ["Ada Quill"]), ("March 14, 2023", []), ("Monday", []),
        ("February 25, 2021", []), ("Lunes", []), ("By Ada Quill22 Dec 2016", ["Ada Quill"]),
        ("Середа", []), ("1 month ago", []),
        ("作者：张三", ["张三"]), ("文/李四、王五", ["李四", "王五"]), ("記者 山田太郎", ["山田太郎"]),
        ("記者 三浦 一郎", ["三浦 一郎"]),
        ("בקר", ["בקר"]), ("מאת דנה לוי", ["דנה לוי"]), ("بقلم سامي حداد", ["سامي حداد"]),
        ("โดย สมชาย ใจดี", ["สมชาย ใจดี"]), ("김철수 기자", ["김철수"]), ("Yazan: Ali Ak", ["Ali Ak"]),
    ])
    func `takes joined names apart and leaves dates out`(_ line: String, _ names: [String]) {
        #expect(BylineNames(lexicon: words).names(in: line) == names)
    }

    @Test(arguments: [
        ("Ada Quill, Ben Ink and Carl Pen", ["Ada Quill", "Ben Ink", "Carl Pen"]),
        ("Ada Quill und Ben Ink, dpa", ["Ada Quill", "Ben Ink"]), ("신현주 기자", ["신현주"]),
        ("By Ada Quill", ["Ada Quill"]), ("(Image: Getty)", []),
        ("Ministry of Health and Welfare", nil),
        ("Quill & Ink", nil), ("Quill, Ada", nil), ("ada and ben", nil),
    ])
    func `splits a declared author only where each part is a full name`(
        _ author: String,
        _ names: [String]?
    ) {
        #expect(BylineNames(lexicon: words).names(declared: author) == names ?? [author])
    }

    @Test(arguments: [
        (["La Gaceta"], ["Ada Quill"]), (["Ediciones La Gaceta"], ["Ada Quill"]),
        (["admin"], ["Ada Quill"]), ([], ["Ada Quill"]), (["Ben Ink"], ["Ben Ink"]),
        (["Ben Ink", "La Gaceta"], ["Ben Ink"]),
    ])
    func `prefers a shown person to a declared house`(_ declared: [String], _ authors: [String]) {
        let choice = AuthorChoice(declared: declared, houses: ["La Gaceta"], words: words) {
            ["Ada Quill"]
        }
        #expect(choice.authors == authors)
    }

    @Test func `names the shown house where no tag names anybody`() {
        let choice = AuthorChoice(declared: [], houses: ["La Gaceta"], words: words) {
            ["La Gaceta"]
        }
        #expect(choice.authors == ["La Gaceta"])
    }

    @Test func `names the house where no person is named`() {
        let choice = AuthorChoice(declared: ["La Gaceta"], houses: ["La Gaceta"], words: words) {
            []
        }
        #expect(choice.authors == ["La Gaceta"])
    }

    @Test func `keeps a byline that begins with a date, beside a title that tells of an update`()
        throws
    {
        let article = try article(
            """
            <div class=article><h1>A bridge for Lindenau [Update: agreed]</h1>
            <div class=byline>Monday August 27, 2018 10:05 am PDT by <a href=/u/a>Ada Quill</a></div>
            <div class=content>\(Prose.html)</div></div>
            """
        )
        #expect(article.metadata.authors == ["Ada Quill"])
        #expect(article.metadata.published == "2018-08-27")
        #expect(article.metadata.modified == nil)
        #expect(article.texts(.byline) == ["Monday August 27, 2018 10:05 am PDT by Ada Quill"])
    }

    @Test func `names the authors of several bylines`() throws {
        let article = try article(
            """
            <article><h1>A bridge for Lindenau</h1><p class=byline><a rel=author href=/a>Ada Quill</a></p>
            <p class=byline><a rel=author href=/b>Ben Ink</a></p>\(Prose.html)</article>
            """
        )
        #expect(article.metadata.authors == ["Ada Quill", "Ben Ink"])
    }

    @Test func `finds the date beside the headline when nothing names it`() throws {
        let article = try article(
            """
            <article><h1>A bridge for Lindenau</h1><div class=x1>Ada Quill</div>
            <div class=x2>Sept. 6, 2024</div>\(Prose.html)</article>
            """
        )
        #expect(article.metadata.published == "2024-09-06")
    }

    @Test func `follows the reference from an article to its author`() throws {
        let article = try article(
            """
            <script type="application/ld+json">{"@graph": [
            {"@type": "Article", "headline": "A bridge", "author": {"@id": "#ada"}},
            {"@type": "Person", "@id": "#ada", "name": "Ada Quill"},
            {"@type": "Person", "@id": "#ben", "name": "Ben Ink"},
            {"@type": "WebPage", "datePublished": "2024-05-06"}]}</script>
            <article><h1>A bridge</h1>\(Prose.html)</article>
            """
        )
        #expect(article.metadata.authors == ["Ada Quill"])
        #expect(article.metadata.published == "2024-05-06")
    }

    @Test(arguments: [
        "<p>by Ada Quill</p>", "<p>Do 25.04.24 | 14:07 Uhr | Von Ada Quill</p>",
        "<div><a href=/autoren/ada-quill>Ada Quill</a></div>",
        "<span><a rel=author href=/ada>Ada Quill</a> · 5 min</span>",
    ])
    func `finds the author beside the headline`(_ line: String) throws {
        let article = try article(
            """
            <div class=x1><h1>A bridge for Lindenau</h1><div class=x2>\(line)</div></div>
            <div class=x3><div class=x4>\(Prose.html)</div><p><a rel=author href=/b>Ben Ink</a></p></div>
            """
        )
        #expect(article.metadata.authors == ["Ada Quill"])
    }

    @Test func `takes no teaser's author for the article's`() throws {
        let article = try article(
            """
            <div class=x1><h1>A bridge for Lindenau</h1></div><div class=x3>\(Prose.html)\(Prose.html)
            \(Prose.html)</div><div class=x5><p>By Ben Ink</p></div>
            """
        )
        #expect(article.metadata.authors == [])
    }

    @Test func `prefers the shown author to the site's name`() throws {
        let article = try article(
            """
            <meta property="og:site_name" content="The Gazette"><meta name=author content="The Gazette">
            <article><h1>A bridge</h1><p class=byline>By Ada Quill</p>\(Prose.html)</article>
            """
        )
        #expect(article.metadata.authors == ["Ada Quill"])
    }
}
