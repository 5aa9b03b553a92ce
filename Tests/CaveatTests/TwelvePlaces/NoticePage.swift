import Testing

/// The places of a page where a notice usually stands.
enum NoticePlace: String, CaseIterable, Sendable {
    case firstParagraph, lastParagraph, banner, alert, aside, infobox, footer, modal, hidden
    case smallPrint, sidebar, details
}

/// An article of a few paragraphs, and a notice to be put into it.
struct NoticePage: Sendable, CustomTestStringConvertible {
    let language: String
    let title: String
    let paragraphs: [String]
    let notice: [String]

    var testDescription: String { language }

    /// The page with its notice in one place, in the habits of an ordinary news site.
    func html(noticeIn place: NoticePlace) -> String {
        let text = notice.map { "<p>\($0)</p>" }.joined(separator: "\n")
        func slot(_ here: NoticePlace, _ markup: String) -> String { here == place ? markup : "" }
        return """
            <!DOCTYPE html>
            <html lang="\(language)"><head><meta charset="utf-8"><title>\(title) | Lantern</title>
            <script>window.dataLayer = [{"page": "story"}];</script></head>
            <body>
            <a class="skip-link" href="#main">Skip to main content</a>
            \(slot(.banner, "<div class=\"top-banner\">\(text)</div>"))
            \(slot(.alert, "<div role=\"alert\">\(text)</div>"))
            <header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li>
            <li><a href="/c">Culture</a></li></ul></nav></header>
            <main id="main"><article><h1>\(title)</h1>
            \(slot(.firstParagraph, text))
            <p>\(paragraphs[0])</p>
            \(slot(.infobox, "<div class=\"infobox\">\(text)</div>"))
            <p>\(paragraphs[1])</p>
            \(slot(.aside, "<aside>\(text)</aside>"))
            <p>\(paragraphs[2])</p>
            \(slot(.details, "<details><summary>i</summary>\(text)</details>"))
            \(slot(.lastParagraph, text))
            \(slot(.smallPrint, "<small>\(notice.joined(separator: " "))</small>"))
            </article>
            <div class="share-bar"><a href="#f">Facebook</a> <a href="#t">Telegram</a></div></main>
            <div class="sidebar"><h3>Most read</h3><ul><li><a href="/1">One</a></li>
            <li><a href="/2">Two</a></li></ul>\(slot(.sidebar, text))</div>
            \(slot(.modal, "<div class=\"modal\" role=\"dialog\" aria-modal=\"true\">\(text)</div>"))
            \(slot(.hidden, "<div style=\"display:none\">\(text)</div>"))
            <footer><p>© Lantern</p>\(slot(.footer, text))</footer>
            </body></html>
            """
    }

    static let all = [english, russian, belarusian]

    static let english = NoticePage(
        language: "en",
        title: "Harbour town reopens its library after the flood",
        paragraphs: [
            "Volunteers carried the last of four thousand rescued books back to their shelves on Monday, "
                + "eight months after the river broke its banks and filled the reading room.",
            "“We dried them page by page,” said the librarian, who kept a list of every title that could "
                + "be saved and of the two hundred that could not.",
            "The town council has promised a higher floor for the archive, and a local carpenter has "
                + "offered to build the new shelves without pay before the winter.",
        ],
        notice: [
            "Northern Lantern has been declared an \"undesirable organization\" by the authorities in Russia.",
            "If you are in Russia and hold a Russian passport, you could face fines or imprisonment for "
                + "sharing, liking, commenting on, or saving our stories, or for contacting us.",
            "Find out more here.",
        ]
    )

    static let russian = NoticePage(
        language: "ru",
        title: "В приморском городе после наводнения открылась библиотека",
        paragraphs: [
            "В понедельник волонтёры вернули на полки последние из четырёх тысяч спасённых книг: прошло "
                + "восемь месяцев с того дня, как река вышла из берегов и затопила читальный зал.",
            "«Мы сушили их страница за страницей», — рассказала библиотекарь, которая вела список всех "
                + "книг, которые удалось сохранить, и двухсот, которые спасти не удалось.",
            "Городской совет пообещал поднять пол в архиве, а местный плотник вызвался бесплатно сделать "
                + "новые стеллажи ещё до начала зимы.",
        ],
        notice: [
            "Издание «Северный фонарь» признано в России нежелательной организацией.",
            "Если вы находитесь в России, за репосты, лайки, комментарии и сохранение наших материалов вам "
                + "может грозить штраф или уголовное преследование.",
            "Подробнее читайте здесь.",
        ]
    )

    static let belarusian = NoticePage(
        language: "be",
        title: "У прыморскім горадзе пасля паводкі адчынілася бібліятэка",
        paragraphs: [
            "У панядзелак валанцёры вярнулі на паліцы апошнія з чатырох тысяч уратаваных кніг: прайшло "
                + "восем месяцаў ад таго дня, як рака выйшла з берагоў і заліла чытальную залу.",
            "«Мы сушылі іх старонка за старонкай», — расказала бібліятэкарка, якая вяла спіс усіх кніг, "
                + "якія ўдалося захаваць, і двухсот, якія ўратаваць не ўдалося.",
            "Гарадскі савет паабяцаў падняць падлогу ў архіве, а мясцовы цясляр узяўся бясплатна зрабіць "
                + "новыя стэлажы яшчэ да пачатку зімы.",
        ],
        notice: [
            "Выданне «Паўночны ліхтар» прызнана ў Беларусі экстрэмісцкім фармаваннем.",
            "Калі вы знаходзіцеся ў Беларусі, за рэпосты, лайкі, каментары і захаванне нашых матэрыялаў "
                + "вам пагражае штраф або арышт.",
            "Падрабязней чытайце тут.",
        ]
    )
}
