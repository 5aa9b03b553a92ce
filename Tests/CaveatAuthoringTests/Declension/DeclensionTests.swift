import CaveatTestSupport
import Testing

@testable import CaveatAuthoring

@Suite struct DeclensionTests {
    /// A name that a list gives, and its forms in running text.
    struct Case: CustomTestStringConvertible, Sendable {
        let language: DeclensionLanguage
        let name: String
        let forms: [String]
        var testDescription: String { "\(language.rawValue): \(name)" }
    }

    static let cases = [
        // Russian
        Case(
            language: .russian,
            name: "Мирон Лампадников",
            forms: [
                "Мирон Лампадников", "Мирона Лампадникова", "Мирону Лампадникову",
                "Мироном Лампадниковым", "Мироне Лампадникове",
            ]
        ),
        Case(
            language: .russian,
            name: "Мария Лампадникова",
            forms: [
                "Марии Лампадниковой", "Марию Лампадникову", "Марией Лампадниковой",
            ]
        ),
        Case(
            language: .russian,
            name: "Аркадий Фонарский",
            forms: [
                "Аркадия Фонарского", "Аркадию Фонарскому", "Аркадием Фонарским",
                "Аркадии Фонарском",
            ]
        ),
        Case(
            language: .russian,
            name: "Андрей Светлый",
            forms: ["Андрея Светлого", "Андрею Светлому", "Андреем Светлым", "Андрее Светлом"]
        ),
        Case(
            language: .russian,
            name: "Ольга Маячная",
            forms: ["Ольги Маячной", "Ольге Маячной", "Ольгу Маячную", "Ольгой Маячною"]
        ),
        Case(
            language: .russian,
            name: "Полина Светличко",
            forms: ["Полины Светличко", "Полине Светличко", "Полиной Светличко"]
        ),
        Case(
            language: .russian,
            name: "Движение «Синий маяк»",
            forms: [
                "Движения «Синий маяк»", "движением \"Синим маяком\"", "Движению «Синий маяк»",
            ]
        ),
        Case(
            language: .russian,
            name: "Фонд поддержки фонарщиков",
            forms: ["Фонда поддержки фонарщиков", "фондом поддержки фонарщиков"]
        ),
        Case(
            language: .russian,
            name: "Радио Рассвет",
            forms: ["Радио Рассвета", "Радио Рассветом"]
        ),
        Case(language: .russian, name: "Фонарёк", forms: ["Фонарька", "Фонарьком", "Фонарек"]),
        Case(language: .russian, name: "Светлец", forms: ["Светлеца", "Светлецом", "Светлеце"]),
        Case(language: .russian, name: "Вести маяка", forms: ["Вестей маяка", "Вестям маяка"]),
        Case(language: .russian, name: "Тихие огни", forms: ["Тихих огней", "Тихими огнями"]),
        Case(
            language: .russian,
            name: "Утреннее издание",
            forms: ["Утреннего издания", "Утренним изданием"]
        ),
        Case(language: .russian, name: "Площадь", forms: ["Площади", "Площадью"]),
        Case(language: .russian, name: "Blue Beacon", forms: ["Blue Beacon", "BLUE BEACON"]),
        // Ukrainian
        Case(
            language: .ukrainian,
            name: "Андрій Ліхтаренко",
            forms: [
                "Андрія Ліхтаренка", "Андрієві Ліхтаренку", "Андрієм Ліхтаренком",
                "Андрію Ліхтаренку",
            ]
        ),
        Case(
            language: .ukrainian,
            name: "Оксана Ліхтаренко",
            forms: ["Оксани Ліхтаренко", "Оксані Ліхтаренко", "Оксано Ліхтаренко"]
        ),
        Case(
            language: .ukrainian,
            name: "Ольга Світлова",
            forms: ["Ольги Світлової", "Ользі Світловій", "Ольгою Світловою"]
        ),
        Case(
            language: .ukrainian,
            name: "Петро Маяківський",
            forms: ["Петра Маяківського", "Петрові Маяківському", "Петром Маяківським"]
        ),
        Case(
            language: .ukrainian,
            name: "Спілка ліхтарників",
            forms: ["Спілки ліхтарників", "Спілці ліхтарників", "спілкою ліхтарників"]
        ),
        Case(
            language: .ukrainian,
            name: "Тихе Світання",
            forms: ["Тихого Світання", "Тихим Світанням"]
        ),
        Case(language: .ukrainian, name: "Нові події", forms: ["Нових подій", "Новими подіями"]),
        Case(language: .ukrainian, name: "Світлець", forms: ["Світлеця", "Світлецем"]),
        // Belarusian
        Case(
            language: .belarusian,
            name: "Мікола Святлоўскі",
            forms: ["Міколы Святлоўскага", "Міколу Святлоўскаму", "Міколам Святлоўскім"]
        ),
        Case(
            language: .belarusian,
            name: "Антон Ліхтароў",
            forms: ["Антона Ліхтарова", "Антону Ліхтарову", "Антонам Ліхтаровым"]
        ),
        Case(
            language: .belarusian,
            name: "Вольга Ліхтарова",
            forms: ["Вользе Ліхтаровай", "Вольгай Ліхтаровай", "Вольгу Ліхтарову"]
        ),
        Case(
            language: .belarusian,
            name: "Сіні маяк",
            forms: ["Сіняга маяка", "Сіняму маяку", "Сінім маяком"]
        ),
        Case(
            language: .belarusian,
            name: "Ціхія навіны",
            forms: ["Ціхія навін", "Ціхія навінамі"]
        ),
        // None
        Case(language: .none, name: "Синий маяк", forms: ["Синий маяк", "СИНИЙ МАЯК"]),
    ]

    @Test(arguments: cases)
    func `finds the forms of a name`(example: Case) throws {
        for form in example.forms {
            let found = try NameSearch(example.name, example.language).count(
                in: "Тут \(form), вот."
            )
            #expect(found == 1, "\(form)")
        }
    }

    @Test(arguments: [
        (DeclensionLanguage.russian, "Мирон Лампадников", "Мирона Лампадниковым"),
        (.russian, "Мирон Лампадников", "Лампадников Мирон"),
        (.russian, "Мирон Лампадников", "Мирон Лампадниковский"),
        (.russian, "Мирон Лампадников", "Мирон Б. Лампадников"),
        (.russian, "Мирон Лампадников", "М. Лампадников"),
        (.russian, "Синий маяк", "Синий Маяковский"),
        (.russian, "Blue Beacon", "Blue Beacons"),
        (.none, "Синий маяк", "Синего маяка"),
        (.ukrainian, "Спілка ліхтарників", "Спілчани ліхтарників"),
    ])
    func `leaves other words alone`(language: DeclensionLanguage, name: String, text: String) throws
    {
        #expect(try NameSearch(name, language).count(in: text) == 0)
    }

    @Test func `changes no word of one or two letters`() {
        for language in DeclensionLanguage.allCases {
            for word in ["на", "і", "яя", "ий"] {
                let letters = word.unicodeScalars.map(\.value)
                #expect(language.declension?.forms(of: letters).isEmpty ?? true)
            }
        }
    }

    @Test func `has as many cases in every line of a table`() {
        for language in DeclensionLanguage.allCases {
            let counts = Set((language.declension?.inflections ?? []).map(\.cases.count))
            #expect(counts.count <= 1, "\(language)")
        }
    }
}
