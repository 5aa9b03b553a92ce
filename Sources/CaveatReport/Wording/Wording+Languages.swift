internal import CaveatModel

extension Wording {
    /// What the language of a page leaves open, as a sentence without its full stop; nil for nothing.
    static func remark(onLanguageOf report: RiskReport) -> String? {
        switch report.languageGap {
        case nil: nil
        case .withoutRules(let language):
            "the page is in \(name(of: language)), \(source(of: report.article.metadata)), and no rule "
                + "has words of that language: only rules for other languages were tried"
        case .unknown:
            "the language of the page is not known: a warning in one that no rule has words of is not "
                + "found"
        }
    }

    /// What no rule covers, whatever was found, as sentences without their full stops.
    static func uncovered(in report: RiskReport) -> [String] {
        let isCovered = [nil, .unknown].contains(report.languageGap)
        let onLanguage = isCovered ? nil : remark(onLanguageOf: report)
        return [report.rules.remarkOnLawsWithoutRules, onLanguage].compactMap { $0 }
    }

    /// Who says in which language a page is.
    private static func source(of metadata: ArticleMetadata) -> String {
        let isDeclared =
            metadata.languageEvidence == .declared && metadata.contradictingLanguage == nil
        return isDeclared ? "as it says itself" : "to judge by its text"
    }

    /// The name of a language with its code; the code alone where the name is not known.
    static func name(of language: LanguageTag) -> String {
        languages[language.primary].map { "\($0) (\(language))" } ?? "the language '\(language)'"
    }

    /// The English names of languages without words files, which alone are named.
    ///
    /// Source: https://www.loc.gov/standards/iso639-2/php/code_list.php
    private static let languages: [Substring: String] = [
        "af": "Afrikaans", "am": "Amharic", "bo": "Tibetan", "ca": "Catalan", "ckb": "Kurdish",
        "cy": "Welsh", "da": "Danish", "eo": "Esperanto", "eu": "Basque", "fo": "Faroese",
        "fy": "Frisian", "ga": "Irish", "gl": "Galician", "gu": "Gujarati", "ha": "Hausa",
        "ht": "Haitian Creole", "ig": "Igbo", "is": "Icelandic", "km": "Khmer", "kn": "Kannada",
        "ku": "Kurdish", "la": "Latin", "lb": "Luxembourgish", "lo": "Lao", "mg": "Malagasy",
        "ml": "Malayalam", "mr": "Marathi", "mt": "Maltese", "nb": "Norwegian", "ne": "Nepali",
        "nn": "Norwegian", "no": "Norwegian", "om": "Oromo", "or": "Odia", "pa": "Punjabi",
        "ps": "Pashto", "rw": "Kinyarwanda", "sd": "Sindhi", "si": "Sinhala", "sk": "Slovak",
        "sl": "Slovenian", "so": "Somali", "sq": "Albanian", "sw": "Swahili", "ta": "Tamil",
        "te": "Telugu", "ti": "Tigrinya", "tl": "Tagalog", "ug": "Uyghur", "xh": "Xhosa",
        "yi": "Yiddish", "yo": "Yoruba", "zu": "Zulu",
    ]
}
