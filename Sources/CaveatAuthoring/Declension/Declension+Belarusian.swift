extension Declension {
    /// The endings of Belarusian: genitive, dative, accusative, instrumental, locative.
    ///
    /// What school grammars give for nouns, adjectives and surnames in the official orthography; of
    /// the classical one, only what ends alike is found.
    static let belarusian = Declension(inflections: [
        // Adjectives and surnames; plurals of nouns that end like them.
        Inflection(
            after: "гкх",
            "і",
            "ага аў -",
            "аму ам",
            "ага і аў",
            "ім амі",
            "ім ах"
        ),
        Inflection("ы", "ага ога аў -", "аму ому ам", "ага ога ы аў", "ым амі", "ым ах"),
        Inflection("і", "яга яў ей", "яму ям", "яга і яў", "ім ямі", "ім ях"),
        Inflection("ая", "ай ае", "ай", "ую", "ай аю", "ай"),
        Inflection("яя", "яй яе", "яй", "юю", "яй яю", "яй"),
        Inflection("ае", "ага", "аму", "ае", "ым ім", "ым ім"),
        Inflection("яе", "яга", "яму", "яе", "ім", "ім"),
        Inflection("ое", "ога", "ому", "ое", "ым ім", "ым ім"),
        Inflection("ова", "овай овы", "овай ове", "ову", "овай оваю", "овай ове"),
        Inflection("ева", "евай евы", "евай еве", "еву", "евай еваю", "евай еве"),
        Inflection("ава", "авай авы", "авай аве", "аву", "авай аваю", "авай аве"),
        Inflection("іна", "інай іны", "інай іне", "іну", "інай інаю", "інай іне"),
        Inflection("ына", "ынай ыны", "ынай ыне", "ыну", "ынай ынаю", "ынай ыне"),
        Inflection("ін", "іна", "іну", "іна", "іным інам", "іне"),
        Inflection("ын", "ына", "ыну", "ына", "ыным ынам", "ыне"),
        Inflection("ў", "ва ву", "ву", "ва ў", "вым вам", "ве"),
        // Nouns with a vowel that comes and goes.
        Inflection("ец", "ца еца", "цу ецу", "ца ец еца", "цам ецам", "цу цы ецы"),
        Inflection("ок", "ка ока", "ку оку", "ка ок ока", "кам ком окам", "ку оку"),
        Inflection("ак", "ака ка", "аку ку", "ака ак ка", "акам кам", "аку ку"),
        // Feminines and masculines in -а, -я.
        Inflection("ія", "іі", "іі", "ію", "іяй іяю", "іі"),
        Inflection("га", "гі", "зе", "гу", "гай гаю", "зе"),
        Inflection("ка", "кі", "цы цэ ку", "ку", "кай каю кам", "цы цэ ку"),
        Inflection("ха", "хі", "се", "ху", "хай хаю", "се"),
        Inflection("да", "ды", "дзе", "ду", "дай даю дой дою", "дзе"),
        Inflection("та", "ты", "це", "ту", "тай таю той тою", "це"),
        Inflection(after: "жчшцр", "а", "ы", "ы э", "у", "ай аю ой ою", "ы э"),
        Inflection("а", "ы", "е у", "у", "ай аю ой ою ам ом", "е у"),
        Inflection("я", "і", "і", "ю", "яй яю ей ею", "і"),
        // Surnames in -ко, neuters.
        Inflection("ко", "ка", "ку", "ка ко", "кам ком", "ку"),
        Inflection("о", "а", "у", "а о", "ам ом", "е"),
        Inflection("е", "я", "ю", "е", "ем", "і"),
        // Masculines, and feminines in -ь.
        Inflection("й", "я ю", "ю", "я й", "ем", "і ю"),
        Inflection("ь", "я ю і", "ю і", "я ь", "ем ю", "і ю"),
        Inflection("д", "да ду", "ду", "да д", "дам дом", "дзе"),
        Inflection("т", "та ту", "ту", "та т", "там том", "це"),
        Inflection(after: "жчшцр", "", "а у", "у", "а -", "ам ом", "ы у"),
        Inflection(after: "гкх", "", "а у", "у", "а -", "ам ом", "у"),
        Inflection(after: "бвзлмнпсф", "", "а у", "у", "а -", "ам ом", "е"),
    ])
}
