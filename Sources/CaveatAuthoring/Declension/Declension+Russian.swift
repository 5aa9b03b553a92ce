extension Declension {
    /// The endings of Russian: genitive, dative, accusative, instrumental, prepositional.
    ///
    /// What school grammars give for nouns, adjectives and surnames, in the nominative's own number.
    static let russian = Declension(inflections: [
        // Adjectives, and the nouns and given names that end like them.
        Inflection("ский", "ского", "скому", "ского", "ским", "ском"),
        Inflection("цкий", "цкого", "цкому", "цкого", "цким", "цком"),
        Inflection("ий", "ия ого его", "ию ому ему", "ия ого его", "ием им", "ии ом ем"),
        Inflection("ый", "ого", "ому", "ого", "ым", "ом"),
        Inflection("ой", "ого оя", "ому ою", "ого оя", "ым им оем", "ом ое"),
        Inflection(after: "жчшщ", "ая", "ей ой", "ей ой", "ую", "ей ею ой ою", "ей ой"),
        Inflection("ая", "ой", "ой", "ую", "ой ою", "ой"),
        Inflection("яя", "ей", "ей", "юю", "ей ею", "ей"),
        Inflection("ое", "ого", "ому", "ое", "ым им", "ом"),
        Inflection("ее", "его", "ему", "ее", "им", "ем"),
        Inflection("ые", "ых", "ым", "ые ых", "ыми", "ых"),
        Inflection("ие", "ия их", "ию им", "ие их", "ием ими", "ии их"),
        // Surnames in -ов, -ев, -ин, -ын, and given names and nouns that end like them.
        Inflection("ов", "ова", "ову", "ова", "овым овом", "ове"),
        Inflection("ев", "ева", "еву", "ева", "евым евом", "еве"),
        Inflection("ин", "ина", "ину", "ина", "иным ином", "ине"),
        Inflection("ын", "ына", "ыну", "ына", "ыным ыном", "ыне"),
        Inflection("ова", "овой овы", "овой ове", "ову", "овой овою", "овой ове"),
        Inflection("ева", "евой евы", "евой еве", "еву", "евой евою", "евой еве"),
        Inflection("ина", "иной ины", "иной ине", "ину", "иной иною", "иной ине"),
        Inflection("ына", "ыной ыны", "ыной ыне", "ыну", "ыной ыною", "ыной ыне"),
        // Nouns with a vowel that comes and goes.
        Inflection("ец", "ца еца", "цу ецу", "ца ец еца", "цем ецом цом", "це еце"),
        Inflection("ок", "ка ока", "ку оку", "ка ок ока", "ком оком", "ке оке"),
        Inflection(
            "ек",
            "ка ека ька",
            "ку еку ьку",
            "ка ек ека ька",
            "ком еком ьком",
            "ке еке ьке"
        ),
        Inflection("ень", "ня еня ени", "ню еню ени", "ня ень еня", "нем енем енью", "не ене ени"),
        Inflection("онь", "ня оня они", "ню оню они", "ня онь оня", "нем онем онью", "не оне они"),
        // Feminines and masculines in -а, -я.
        Inflection("ия", "ии", "ии", "ию", "ией иею", "ии"),
        Inflection("ья", "ьи ьей", "ье ьей", "ью", "ьей ьею", "ье ьей"),
        Inflection(after: "гкхжчшщ", "а", "и", "е", "у", "ой ою ей ею", "е"),
        Inflection(after: "ц", "а", "ы", "е", "у", "ей ой ею ою", "е"),
        Inflection("а", "ы", "е", "у", "ой ою", "е"),
        Inflection("я", "и", "е", "ю", "ей ею", "е"),
        // Neuters.
        Inflection("о", "а", "у", "о", "ом", "е"),
        Inflection("ье", "ья", "ью", "ье", "ьем", "ье"),
        Inflection(after: "жчшщц", "е", "а", "у", "е", "ем", "е"),
        Inflection("е", "я", "ю", "е", "ем", "е"),
        // Plurals.
        Inflection("ы", "- ов", "ам", "ы ов -", "ами", "ах"),
        Inflection(after: "гкхжчшщ", "и", "- ов ей", "ам", "и - ов ей", "ами", "ах"),
        Inflection("и", "ей ь й", "ям", "и ей", "ями", "ях"),
        // Masculines, and feminines in -ь.
        Inflection("й", "я", "ю", "я й", "ем", "е"),
        Inflection("ь", "я и", "ю и", "я ь", "ем ью", "е и"),
        Inflection(after: "жчшщц", "", "а", "у", "а -", "ем ом", "е"),
        Inflection(after: "бвгдзклмнпрстфх", "", "а", "у", "а -", "ом", "е"),
    ])
}
