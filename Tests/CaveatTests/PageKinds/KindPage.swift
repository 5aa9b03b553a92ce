import Caveat
import CaveatModel
import Testing

/// A page of some kind, as a test writes it down.
struct KindPage: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: PageKind
    let title: String
    let body: String
    var head = ""
    var bodyTag = "<body>"
    var url: String?
    var language = "en"

    var testDescription: String { "\(kind.rawValue): \(name)" }

    /// The page with a footer, as a site would serve it.
    var html: String {
        """
        <!DOCTYPE html><html lang="\(language)"><head><meta charset="utf-8"><title>\(title)</title>\(head)
        </head>\(bodyTag)\(body)<footer><p>© The Lantern</p></footer></body></html>
        """
    }

    static let all =
        sectionFronts + searches + threads + products + logins + challenges + walls + errors

    /// The menu of a site.
    static let menu = """
        <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li>
        <li><a href="/culture">Culture</a></li></ul></nav>
        """

    /// The text of a warning that a Russian law asks for.
    static let warning =
        NoticePage.english.notice.map { "<p>\($0)</p>" }.joined()

    /// Twelve titles in a language: each of four towns with each of three events.
    static func headlines(_ towns: String, _ events: String) -> [String] {
        let events = events.split(separator: "/").map(String.init)
        return towns.split(separator: "/").flatMap { town in events.map { "\(town) \($0)" } }
    }

    static let english = headlines(
        "Lindenau/Oberau/Kaltenbach/Steinfurt",
        "votes for a new bridge/closes its old mill until spring/finds a spring below the market"
    )
    static let german = headlines(
        "Lindenau/Oberau/Kaltenbach/Steinfurt",
        "stimmt für eine neue Brücke/schließt die alte Mühle/findet eine Quelle unter dem Markt"
    )
    static let french = headlines(
        "Lindenau/Oberau/Kaltenbach/Steinfurt",
        "vote pour un nouveau pont/ferme son vieux moulin/trouve une source sous la place"
    )
    static let spanish = headlines(
        "Lindenau/Oberau/Kaltenbach/Steinfurt",
        "vota por un puente nuevo/cierra su viejo molino/encuentra un manantial en la plaza"
    )
    static let russian = headlines(
        "Линденау/Оберау/Кальтенбах/Штайнфурт",
        "голосует за новый мост/закрывает старую мельницу/находит родник под рынком"
    )
    static let ukrainian = headlines(
        "Лінденау/Оберау/Кальтенбах/Штайнфурт",
        "голосує за новий міст/зачиняє старий млин/знаходить джерело під ринком"
    )
    static let polish = headlines(
        "Lindenau/Oberau/Kaltenbach/Steinfurt",
        "głosuje za nowym mostem/zamyka stary młyn na zimę/odkrywa źródło pod rynkiem"
    )
    static let turkish = headlines(
        "Lindenau/Oberau/Kaltenbach/Steinfurt",
        "yeni köprü için oy verdi/eski değirmeni kapatıyor/pazarın altında kaynak buldu"
    )
    static let japanese = headlines(
        "リンデナウ/オーベラウ/カルテンバッハ/シュタインフルト",
        "が新しい橋に賛成/で古い水車が閉鎖へ/の市場の下に泉を発見"
    )
    static let arabic = headlines(
        "لينديناو/أوبيراو/كالتنباخ/شتاينفورت",
        "تصوت لصالح جسر جديد/تغلق الطاحونة القديمة/تكتشف نبعا تحت السوق"
    )
}
