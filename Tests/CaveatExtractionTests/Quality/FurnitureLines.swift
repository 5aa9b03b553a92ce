import Testing

/// The lines of page furniture that every language has, as its pages write them.
struct FurnitureLines: Sendable, CustomTestStringConvertible {
    /// The language.
    let language: String
    /// A paragraph of an article.
    let sentences: String
    /// Before a link to another article in the middle of the text.
    let related: String
    /// An appeal to take a newsletter.
    let newsletter: String
    /// An appeal to follow the outlet.
    let follow: String
    /// Who took a photo.
    let photoCredit: String
    /// The text of a link to the rest.
    let readMore: String
    /// Where the text ends for those who do not pay.
    let paywall: String
    /// Before links to topics.
    let tags: String
    /// The label of a share bar.
    let share: String
    /// The heading of the comments.
    let comments: String
    /// The first lines of a consent dialogue.
    let consent: String
    /// The rights, in the foot.
    let legalFooter: String

    /// All lines.
    var all: [String] {
        [
            related, newsletter, follow, photoCredit, readMore, paywall, tags, share, comments,
            consent, legalFooter,
        ]
    }

    /// The language.
    var testDescription: String { language }

    /// The languages that caveat promises to clean as well as English.
    static let languages: [FurnitureLines] = [
        FurnitureLines(
            language: "en",
            sentences: """
                The council met on Tuesday evening to talk about the old bridge, which has \
                been closed since the spring. The money for a new one is missing, and nobody \
                wants to say how long that will last.
                """,
            related: "Read also:",
            newsletter: "Subscribe to our newsletter",
            follow: "Follow us on Telegram",
            photoCredit: "Photo: Ada Quill / Gazette",
            readMore: "Read more",
            paywall: "To continue reading, please subscribe.",
            tags: "Tags:",
            share: "Share",
            comments: "Comments (3)",
            consent:
                "We use cookies to improve our website. By continuing you accept our cookie policy.",
            legalFooter: "© 2026 The Gazette. All rights reserved."
        ),
        FurnitureLines(
            language: "de",
            sentences: """
                Der Rat hat am Dienstagabend über die alte Brücke gesprochen, die seit dem \
                Frühjahr gesperrt ist. Das Geld für eine neue fehlt, und niemand will sagen, \
                wie lange das noch dauert.
                """,
            related: "Lesen Sie auch:",
            newsletter: "Abonnieren Sie unseren Newsletter",
            follow: "Folgen Sie uns auf Telegram",
            photoCredit: "Foto: Ada Quill / Gazette",
            readMore: "Weiterlesen",
            paywall: "Um weiterzulesen, schließen Sie bitte ein Abo ab.",
            tags: "Schlagwörter:",
            share: "Teilen",
            comments: "Kommentare (3)",
            consent:
                "Wir verwenden Cookies, um unsere Website zu verbessern. Mit der weiteren Nutzung stimmen Sie zu.",
            legalFooter: "© 2026 Die Gazette. Alle Rechte vorbehalten."
        ),
        FurnitureLines(
            language: "fr",
            sentences: """
                Le conseil s’est réuni mardi soir pour parler du vieux pont, qui est fermé \
                depuis le printemps. L’argent pour un nouveau manque, et personne ne veut dire \
                combien de temps cela durera.
                """,
            related: "À lire aussi :",
            newsletter: "Abonnez-vous à notre newsletter",
            follow: "Suivez-nous sur Telegram",
            photoCredit: "Photo : Ada Quill / Gazette",
            readMore: "Lire la suite",
            paywall: "La suite est réservée aux abonnés.",
            tags: "Mots-clés :",
            share: "Partager",
            comments: "Commentaires (3)",
            consent:
                "Nous utilisons des cookies pour améliorer notre site. En poursuivant, vous acceptez leur utilisation.",
            legalFooter: "© 2026 La Gazette. Tous droits réservés."
        ),
        FurnitureLines(
            language: "es",
            sentences: """
                El concejo se reunió el martes por la noche para hablar del viejo puente, que \
                está cerrado desde la primavera. Falta el dinero para uno nuevo, y nadie \
                quiere decir cuánto durará esto.
                """,
            related: "Lea también:",
            newsletter: "Suscríbete a nuestro boletín",
            follow: "Síguenos en Telegram",
            photoCredit: "Foto: Ada Quill / Gaceta",
            readMore: "Leer más",
            paywall: "Suscríbete para seguir leyendo.",
            tags: "Etiquetas:",
            share: "Compartir",
            comments: "Comentarios (3)",
            consent:
                "Utilizamos cookies para mejorar nuestro sitio. Si continúa navegando, acepta su uso.",
            legalFooter: "© 2026 La Gaceta. Todos los derechos reservados."
        ),
        FurnitureLines(
            language: "tr",
            sentences: """
                Meclis salı akşamı, ilkbahardan beri kapalı olan eski köprüyü konuşmak için \
                toplandı. Yeni bir köprü için para yok, ve kimse bunun ne kadar süreceğini \
                söylemek istemiyor.
                """,
            related: "Ayrıca okuyun:",
            newsletter: "Bültenimize abone olun",
            follow: "Bizi Telegram'da takip edin",
            photoCredit: "Fotoğraf: Ada Quill / Gazete",
            readMore: "Devamını oku",
            paywall: "Okumaya devam etmek için abone olun.",
            tags: "Etiketler:",
            share: "Paylaş",
            comments: "Yorumlar (3)",
            consent:
                "Sitemizi geliştirmek için çerezler kullanıyoruz. Devam ederek çerez politikamızı kabul etmiş olursunuz.",
            legalFooter: "© 2026 Gazete. Tüm hakları saklıdır."
        ),
        FurnitureLines(
            language: "pl",
            sentences: """
                Rada zebrała się we wtorek wieczorem, aby rozmawiać o starym moście, który \
                jest zamknięty od wiosny. Pieniędzy na nowy brakuje, i nikt nie chce \
                powiedzieć, jak długo to potrwa.
                """,
            related: "Czytaj także:",
            newsletter: "Zapisz się do newslettera",
            follow: "Obserwuj nas na Telegramie",
            photoCredit: "Fot. Ada Quill / Gazeta",
            readMore: "Czytaj więcej",
            paywall: "Aby czytać dalej, wykup dostęp.",
            tags: "Tagi:",
            share: "Udostępnij",
            comments: "Komentarze (3)",
            consent:
                "Używamy plików cookie, aby ulepszać nasz serwis. Korzystając z niego, zgadzasz się na ich użycie.",
            legalFooter: "© 2026 Gazeta. Wszelkie prawa zastrzeżone."
        ),
        FurnitureLines(
            language: "ru",
            sentences: """
                Совет собрался во вторник вечером, чтобы поговорить о старом мосте, который \
                закрыт с весны. Денег на новый нет, и никто не хочет сказать, сколько это ещё \
                продлится.
                """,
            related: "Читайте также:",
            newsletter: "Подпишитесь на нашу рассылку",
            follow: "Подписывайтесь на наш Telegram-канал",
            photoCredit: "Фото: Ада Квилл / Вестник",
            readMore: "Читать далее",
            paywall: "Чтобы читать дальше, оформите подписку.",
            tags: "Теги:",
            share: "Поделиться",
            comments: "Комментарии (3)",
            consent:
                "Мы используем файлы cookie, чтобы улучшить сайт. Продолжая пользоваться сайтом, вы соглашаетесь с этим.",
            legalFooter: "© 2026 Вестник. Все права защищены."
        ),
        FurnitureLines(
            language: "uk",
            sentences: """
                Рада зібралася у вівторок увечері, щоб поговорити про старий міст, який \
                зачинено з весни. Грошей на новий немає, і ніхто не хоче сказати, скільки це \
                ще триватиме.
                """,
            related: "Читайте також:",
            newsletter: "Підпишіться на нашу розсилку",
            follow: "Підписуйтесь на наш Telegram-канал",
            photoCredit: "Фото: Ада Квілл / Вісник",
            readMore: "Читати далі",
            paywall: "Щоб читати далі, оформіть передплату.",
            tags: "Теги:",
            share: "Поділитися",
            comments: "Коментарі (3)",
            consent:
                "Ми використовуємо файли cookie, щоб покращити сайт. Продовжуючи користуватися сайтом, ви погоджуєтеся з цим.",
            legalFooter: "© 2026 Вісник. Усі права захищені."
        ),
        FurnitureLines(
            language: "be",
            sentences: """
                Рада сабралася ў аўторак увечары, каб пагаварыць пра стары мост, які зачынены \
                з вясны. Грошай на новы няма, і ніхто не хоча сказаць, колькі гэта яшчэ \
                працягнецца.
                """,
            related: "Чытайце таксама:",
            newsletter: "Падпішыцеся на нашу рассылку",
            follow: "Падпісвайцеся на наш Telegram-канал",
            photoCredit: "Фота: Ада Квіл / Веснік",
            readMore: "Чытаць далей",
            paywall: "Каб чытаць далей, аформіце падпіску.",
            tags: "Тэгі:",
            share: "Падзяліцца",
            comments: "Каментары (3)",
            consent:
                "Мы выкарыстоўваем файлы cookie, каб палепшыць сайт. Працягваючы карыстацца сайтам, вы згаджаецеся з гэтым.",
            legalFooter: "© 2026 Веснік. Усе правы абаронены."
        ),
        FurnitureLines(
            language: "zh",
            sentences: """
                镇议会周二晚上开会讨论那座老桥，它从春天起就一直封闭，行人只能绕道上游。修新桥的钱还没有着\
                落，也没有人愿意说这种情况还要持续多久，商店的老板们都很着急。
                """,
            related: "相关阅读：",
            newsletter: "订阅我们的新闻简报",
            follow: "关注我们的微信公众号",
            photoCredit: "图片来源：林岸报",
            readMore: "阅读更多",
            paywall: "订阅后继续阅读全文。",
            tags: "标签：",
            share: "分享",
            comments: "评论 (3)",
            consent: "我们使用Cookie来改善网站。继续浏览即表示您同意我们的Cookie政策。",
            legalFooter: "© 2026 林岸报 版权所有"
        ),
        FurnitureLines(
            language: "ja",
            sentences: """
                町議会は火曜日の夜に集まり、春から通行止めになっている古い橋について話し合った。新しい橋を\
                架ける資金は足りず、この状態がいつまで続くのか、誰も答えようとしない。
                """,
            related: "関連記事：",
            newsletter: "ニュースレターに登録する",
            follow: "公式LINEをフォローする",
            photoCredit: "写真：岸辺新報",
            readMore: "続きを読む",
            paywall: "この記事は有料会員限定です。",
            tags: "タグ：",
            share: "シェアする",
            comments: "コメント (3)",
            consent: "当サイトではサービス向上のためCookieを使用しています。閲覧を続けると、その使用に同意したものとみなします。",
            legalFooter: "© 2026 岸辺新報 無断転載を禁じます"
        ),
        FurnitureLines(
            language: "ar",
            sentences: """
                اجتمع مجلس البلدة مساء الثلاثاء للحديث عن الجسر القديم، الذي أُغلق منذ الربيع. \
                المال اللازم لجسر جديد غير متوفر، ولا أحد يريد أن يقول كم سيطول هذا الأمر.
                """,
            related: "اقرأ أيضًا:",
            newsletter: "اشترك في نشرتنا الإخبارية",
            follow: "تابعونا على تلغرام",
            photoCredit: "الصورة: وكالة الضفة",
            readMore: "اقرأ المزيد",
            paywall: "اشترك لمتابعة القراءة.",
            tags: "الوسوم:",
            share: "شارك",
            comments: "التعليقات (3)",
            consent:
                "نستخدم ملفات تعريف الارتباط لتحسين موقعنا. باستمرارك في التصفح فإنك توافق على ذلك.",
            legalFooter: "© 2026 صحيفة الضفة. جميع الحقوق محفوظة."
        ),
        FurnitureLines(
            language: "fa",
            sentences: """
                شورای شهر سه\u{200C}شنبه شب گرد هم آمد تا درباره پل قدیمی گفت\u{200C}وگو کند، \
                پلی که از بهار بسته است. پول برای ساختن پل تازه نیست، و کسی نمی\u{200C}خواهد \
                بگوید این وضع تا کی ادامه دارد.
                """,
            related: "بیشتر بخوانید:",
            newsletter: "در خبرنامه ما عضو شوید",
            follow: "ما را در تلگرام دنبال کنید",
            photoCredit: "عکس: خبرگزاری کرانه",
            readMore: "ادامه مطلب",
            paywall: "برای ادامه مطالعه مشترک شوید.",
            tags: "برچسب\u{200C}ها:",
            share: "اشتراک\u{200C}گذاری",
            comments: "نظرات (3)",
            consent:
                "ما از کوکی\u{200C}ها برای بهبود سایت استفاده می\u{200C}کنیم. با ادامه استفاده، با آن موافقت می\u{200C}کنید.",
            legalFooter: "© ۲۰۲۶ روزنامه کرانه. تمامی حقوق محفوظ است."
        ),
    ]
}
