extension Declension {
    /// The endings of Ukrainian: genitive, dative, accusative, instrumental, locative, vocative.
    ///
    /// What school grammars give for nouns, adjectives and surnames, in the nominative's own number.
    static let ukrainian = Declension(inflections: [
        // Masculine adjectives and surnames, and given names that end like them.
        Inflection("ий", "ого", "ому", "ого ий", "им", "ому ім", "ий"),
        Inflection(
            "ій",
            "ія ього",
            "ію ієві ьому",
            "ія ього ій",
            "ієм ім",
            "ії ієві ію ьому ім",
            "ію ій"
        ),
        // Nouns whose stem changes.
        Inflection(
            "ець",
            "ця еця",
            "цю ецю цеві",
            "ця ець еця",
            "цем ецем",
            "цю ці цеві еці",
            "чю цю че"
        ),
        Inflection(
            "ок",
            "ка ока ку",
            "ку кові оку окові",
            "ка ок ока",
            "ком оком",
            "ку кові оку ці",
            "че ку"
        ),
        Inflection(
            "ів",
            "ова ева єва іва",
            "ову ові еву єву іву",
            "ова ева єва іва ів",
            "овим евим євим івим овом",
            "ові еві єві іві",
            "ове еве єве іве ів"
        ),
        // Feminines and masculines in -а, -я; adjectives in -а among them.
        Inflection("га", "ги гої", "зі гій", "гу", "гою", "зі гій", "го га"),
        Inflection("ка", "ки кої", "ці кій", "ку", "кою", "ці кій", "ко ка"),
        Inflection("ха", "хи хої", "сі хій", "ху", "хою", "сі хій", "хо ха"),
        Inflection(after: "жчшщ", "а", "і ої", "і ій", "у", "ею ою", "і ій", "е а"),
        Inflection("а", "и ої", "і ій", "у", "ою", "і ій", "о а"),
        Inflection("ття", "ття", "ттю", "ття", "ттям", "тті", "ття"),
        Inflection("ння", "ння", "нню", "ння", "нням", "нні", "ння"),
        Inflection("лля", "лля", "ллю", "лля", "ллям", "ллі", "лля"),
        Inflection("ія", "ії", "ії", "ію", "ією", "ії", "іє"),
        Inflection("я", "і ьої", "і ій", "ю", "ею ьою", "і ій", "ю е я"),
        // Surnames in -ко and other words in -о; neuters.
        Inflection("ко", "ка", "ку кові", "ка ко", "ком", "кові ку", "ку"),
        Inflection("о", "а", "у ові", "а о", "ом", "ові і у", "о е у"),
        Inflection("є", "ього", "ьому", "є", "ім", "ьому ім", "є"),
        Inflection("е", "я а ого", "ю у ому", "е", "ем им", "і ому ім", "е"),
        // Plurals.
        Inflection("ї", "й їв", "ям їм", "ї їх", "ями їми", "ях їх", "ї"),
        Inflection("і", "их ей ів", "им ям ам", "і их ей ів", "ими ями ами", "их ях ах", "і"),
        Inflection("и", "- ів", "ам", "и ів -", "ами", "ах", "и"),
        // Masculines, and feminines in -ь.
        Inflection("й", "я ю", "ю єві", "я й", "єм", "ї ю єві", "ю"),
        Inflection("ь", "я ю і", "ю еві і", "я ь", "ем ю", "і еві ю", "ю е"),
        Inflection(after: "жчшщц", "", "а у", "у еві", "а -", "ем", "і еві у", "е у"),
        Inflection(after: "вн", "", "а у", "у ові", "а -", "ом им", "і ові у", "е у"),
        Inflection(after: "бгґдзклмпрстфх", "", "а у", "у ові", "а -", "ом", "і ові у", "е у"),
    ])
}
