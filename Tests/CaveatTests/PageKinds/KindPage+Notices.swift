import Caveat
import CaveatModel

/// Pages that ask or refuse: logins, challenges, cookie walls, errors.
extension KindPage {
    private static func login(
        _ name: String,
        _ heading: String,
        title: String? = nil,
        language: String = "en",
        url: String? = nil,
        form: String = "<input name=\"user\"><input type=\"password\" name=\"word\">",
        extra: String = ""
    ) -> KindPage {
        KindPage(
            name: name,
            kind: .login,
            title: title ?? "\(heading) | The Lantern",
            body:
                "\(menu)<main><h1>\(heading)</h1><form>\(form)<button>OK</button></form>\(extra)</main>",
            url: url,
            language: language
        )
    }

    static let logins: [KindPage] = [
        login("English", "Log in"),
        login(
            "for subscribers",
            "Sign in to your account",
            extra: "<p>Forgotten your password?</p>"
        ),
        login(
            "WordPress",
            "The Lantern",
            title: "Log In",
            url: "https://lantern.example/wp-login.php"
        ),
        login("German", "Anmelden", language: "de"),
        login("French", "Connexion", language: "fr"),
        login("Spanish", "Iniciar sesión", language: "es"),
        login("Russian", "Вход на сайт", language: "ru"),
        login("Ukrainian", "Увійти", language: "uk"),
        login("Japanese", "ログイン", language: "ja"),
        login("Arabic", "تسجيل الدخول", language: "ar"),
        login(
            "in two steps",
            "Sign in",
            url: "https://id.lantern.example/signin",
            form: "<input type=\"email\" name=\"mail\">"
        ),
        login("only the heading tells", "Log in", title: "The Lantern"),
        login("with a warning below", "Log in", extra: "<footer>\(warning)</footer>"),
    ]

    private static func bare(
        _ kind: PageKind,
        _ name: String,
        title: String,
        _ body: String,
        language: String = "en",
        head: String = ""
    ) -> KindPage {
        KindPage(
            name: name,
            kind: kind,
            title: title,
            body: body,
            head: head,
            language: language
        )
    }

    static let challenges: [KindPage] = [
        bare(
            .challenge,
            "a moment",
            title: "Just a moment...",
            """
            <div class="main-content"><noscript><div><span>Enable JavaScript and cookies to continue\
            </span></div></noscript></div>
            """
        ),
        bare(
            .challenge,
            "attention",
            title: "Attention Required! | Shield",
            "<h1>One more step</h1><p>Please complete the security check to access lantern.example</p>"
        ),
        bare(
            .challenge,
            "checking the browser",
            title: "lantern.example",
            """
            <h1>Checking your browser before accessing lantern.example</h1><p>This process is \
            automatic.</p><p>DDoS protection by Shield</p>
            """
        ),
        bare(
            .challenge,
            "a person",
            title: "Verify you are human",
            "<div class=\"cf-turnstile\"></div><p>Verify you are human by completing the action below.</p>"
        ),
        bare(
            .challenge,
            "press and hold",
            title: "Access to this page has been denied",
            "<div id=\"px-captcha\"></div><p>Press &amp; Hold to confirm you are a human.</p>"
        ),
        bare(
            .challenge,
            "German",
            title: "Nur einen Moment…",
            "<h2>Bestätigen Sie, dass Sie ein Mensch sind.</h2>",
            language: "de"
        ),
        bare(
            .challenge,
            "French",
            title: "Un instant…",
            "<h2>Vérifiez que vous êtes humain</h2>",
            language: "fr"
        ),
        bare(
            .challenge,
            "Spanish",
            title: "Un momento…",
            "<p>Verifica que eres un ser humano</p>",
            language: "es"
        ),
        bare(
            .challenge,
            "Russian",
            title: "Вы не робот?",
            "<p>Подтвердите, что запросы отправляли вы, а не робот</p>",
            language: "ru"
        ),
        bare(
            .challenge,
            "Ukrainian",
            title: "Перевірка безпеки",
            "<p>Підтвердьте, що ви людина.</p>",
            language: "uk"
        ),
        bare(
            .challenge,
            "Chinese",
            title: "请稍候…",
            "<p>正在验证您是否是真人。</p>",
            language: "zh"
        ),
        bare(
            .challenge,
            "Japanese",
            title: "しばらくお待ちください...",
            "<p>あなたが人間であることを確認してください。</p>",
            language: "ja"
        ),
        bare(
            .challenge,
            "with a warning below",
            title: "Just a moment...",
            "<p>Verify you are human.</p><footer>\(warning)</footer>"
        ),
    ]

    private static func wall(
        _ name: String,
        _ heading: String,
        _ text: String,
        _ buttons: [String],
        language: String = "en",
        dialogue: String = "wall",
        title: String = "The Lantern",
        extra: String = ""
    ) -> KindPage {
        let buttons = buttons.map { "<button>\($0)</button>" }.joined()
        return bare(
            .cookieWall,
            name,
            title: title,
            "<div class=\"\(dialogue)\"><h1>\(heading)</h1><p>\(text)</p>\(buttons)\(extra)</div>",
            language: language
        )
    }

    static let walls: [KindPage] = [
        wall(
            "English",
            "We value your privacy",
            "We and our 842 partners store cookies on your device to measure the use of this site, to "
                + "show you advertising that suits you, and to learn who reads what and for how long.",
            ["Accept all", "Reject all", "Manage options"]
        ),
        wall(
            "before you continue",
            "Before you continue to The Lantern",
            "We use cookies to deliver our services and to keep them free of charge.",
            ["I agree", "Manage preferences"],
            dialogue: "consent-wall"
        ),
        wall(
            "German, pay or agree",
            "Mit Werbung weiterlesen",
            "Besuchen Sie The Lantern wie gewohnt mit Werbung und Cookies. Die Zustimmung können Sie "
                + "jederzeit in der Datenschutzerklärung widerrufen.",
            ["Zustimmen und weiter", "Werbefrei lesen"],
            language: "de"
        ),
        wall(
            "German",
            "Ihre Privatsphäre ist uns wichtig",
            "Wir verwenden Cookies, um unsere Seiten zu verbessern.",
            ["Alle akzeptieren", "Ablehnen"],
            language: "de"
        ),
        wall(
            "French",
            "Nous respectons votre vie privée",
            "Avec votre accord, nous utilisons des cookies pour mesurer l’audience de nos pages.",
            ["Tout accepter", "Continuer sans accepter", "S’abonner et refuser"],
            language: "fr"
        ),
        wall(
            "Spanish",
            "Tu privacidad es importante para nosotros",
            "Utilizamos cookies propias y de terceros.",
            ["Aceptar y continuar", "Rechazar y suscribirse"],
            language: "es"
        ),
        wall(
            "Italian",
            "Il rispetto della tua privacy è la nostra priorità",
            "Utilizziamo i cookie per fini tecnici e pubblicitari.",
            ["Accetta e continua", "Rifiuta e abbonati"],
            language: "it"
        ),
        wall(
            "Polish",
            "Szanujemy Twoją prywatność",
            "Używamy plików cookie, aby strona działała.",
            ["Akceptuję i przechodzę do serwisu", "Ustawienia zaawansowane"],
            language: "pl"
        ),
        wall(
            "Russian",
            "Мы используем файлы cookie",
            "Без согласия на cookie сайт не откроется.",
            ["Принять все", "Отклонить все"],
            language: "ru"
        ),
        wall(
            "Ukrainian",
            "Ми цінуємо вашу конфіденційність",
            "Ми використовуємо файли cookie.",
            ["Прийняти все", "Відхилити все"],
            language: "uk"
        ),
        wall(
            "Japanese",
            "お客様のプライバシーについて",
            "当サイトではCookieを使用しています。",
            ["同意する", "すべて拒否"],
            language: "ja"
        ),
        wall(
            "with a warning in the foot",
            "We value your privacy",
            "We use cookies to keep this site alive.",
            ["Accept all", "Reject all"],
            extra: "</div><footer>\(warning)</footer><div>"
        ),
    ]

    static let errors: [KindPage] = [
        bare(
            .error,
            "a bare server",
            title: "404 Not Found",
            "<center><h1>404 Not Found</h1></center>"
        ),
        bare(
            .error,
            "WordPress",
            title: "Page not found – The Lantern",
            """
            \(menu)<h1>Oops! That page can’t be found.</h1><p>It looks like nothing was found at this \
            location. Maybe try a search?</p>
            """
        ),
        bare(
            .error,
            "with stories below",
            title: "Page not found | The Lantern",
            "<h1>Page not found</h1><h2>Popular</h2><ul>"
                + english.map { "<li><a href=\"/x\">\($0)</a></li>" }.joined() + "</ul>"
        ),
        bare(.error, "forbidden", title: "403 Forbidden", "<h1>Forbidden</h1><p>No access.</p>"),
        bare(
            .error,
            "a law",
            title: "451 Unavailable For Legal Reasons",
            "<h1>Unavailable For Legal Reasons</h1><p>This page is not shown in your country.</p>"
        ),
        bare(
            .error,
            "a gateway",
            title: "502 Bad Gateway",
            "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>"
        ),
        bare(
            .error,
            "German",
            title: "Seite nicht gefunden - The Lantern",
            "<h1>Fehler 404</h1><p>Die angeforderte Seite gibt es nicht mehr.</p>",
            language: "de"
        ),
        bare(
            .error,
            "French",
            title: "Page introuvable",
            "<h1>Erreur 404</h1><p>La page demandée n’existe plus.</p>",
            language: "fr"
        ),
        bare(
            .error,
            "Spanish",
            title: "Página no encontrada",
            "<h1>Página no encontrada</h1><p>Vuelva a la portada.</p>",
            language: "es"
        ),
        bare(
            .error,
            "Russian",
            title: "Страница не найдена",
            "<h1>Ошибка 404</h1><p>Такой страницы нет.</p>",
            language: "ru"
        ),
        bare(
            .error,
            "Ukrainian",
            title: "Сторінку не знайдено",
            "<h1>Помилка 404</h1>",
            language: "uk"
        ),
        bare(.error, "Chinese", title: "页面不存在", "<h1>页面不存在</h1>", language: "zh"),
        bare(
            .error,
            "with a warning below",
            title: "Page not found",
            "<h1>Page not found</h1><footer>\(warning)</footer>"
        ),
    ]
}
