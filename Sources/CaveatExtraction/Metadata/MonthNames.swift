/// Names of months in the languages of most pages, with their usual short forms.
enum MonthNames {
    /// The month, 1 to 12, that a word in small letters names; nil when it names none.
    static func month(_ word: some StringProtocol) -> Int? {
        numbers[String(word)]
    }

    /// English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, the Scandinavian
    /// languages, Turkish, Indonesian, Russian, Ukrainian, Belarusian, Arabic, Persian; cases as dates
    /// have them.
    private static let lists = [
        """
        january jan januar jänner janvier janv enero ene janeiro gennaio gen januari stycznia sty \
        ledna ocak oca января янв січня студзеня \
        يناير ژانویه
        """,
        """
        february feb februar févr février febrero fevereiro fev febbraio februari lutego lut února \
        şubat şub pebruari февраля фев лютого лютага \
        فبراير فوریه
        """,
        """
        march mar märz mär mars marzo março maart mrt marca března mart maret марта мар березня \
        сакавіка \
        مارس
        """,
        """
        april apr avril avr abril abr aprile kwietnia kwi dubna nisan nis апреля апр квітня \
        красавіка \
        أبريل ابريل آوریل
        """,
        """
        may mai mayo maio maggio mag mei maja května mayıs mayis maj мая травня траўня مايو
        """,
        """
        june jun juni juin junio junho giugno giu czerwca cze června haziran haz июня июн червня \
        чэрвеня \
        يونيو ژوئن
        """,
        """
        july jul juli juillet juil julio julho luglio lug lipca lip července temmuz tem июля июл \
        липня ліпеня \
        يوليو ژوئیه
        """,
        """
        august aug août agosto ago augustus sierpnia sie srpna ağustos ağu agustus августа авг \
        серпня жніўня \
        أغسطس اوت
        """,
        """
        september sept sep septembre septiembre setembro set settembre września wrz září eylül eyl \
        сентября сен сент вересня верасня \
        سبتمبر سپتامبر
        """,
        """
        october oct oktober okt octobre octubre outubro out ottobre ott października paź října \
        ekim eki октября окт жовтня кастрычніка \
        أكتوبر اکتبر
        """,
        """
        november nov novembre noviembre novembro listopada lis listopadu kasım kas nopember ноября \
        ноя нояб листопада лістапада \
        نوفمبر نوامبر
        """,
        """
        december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des grudnia \
        gru prosince aralık ara декабря дек грудня снежня \
        ديسمبر دسامبر
        """,
    ]

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for (index, list) in lists.enumerated() {
            for name in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                if numbers[String(name)] == nil { numbers[String(name)] = index + 1 }
            }
        }
        return numbers
    }()
}
