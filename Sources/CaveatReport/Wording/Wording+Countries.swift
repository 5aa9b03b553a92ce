internal import CaveatModel

extension Wording {
    /// The English short name of the country or union of a jurisdiction; nil when it is not listed.
    ///
    /// Only countries that rules have been written or asked for are listed; others show their code.
    static func country(_ jurisdiction: Jurisdiction) -> String? {
        countries[jurisdiction.code]
    }

    private static let countries: [String: String] = [
        "AE": "United Arab Emirates", "AM": "Armenia", "AU": "Australia", "AZ": "Azerbaijan",
        "BA": "Bosnia and Herzegovina", "BG": "Bulgaria", "BH": "Bahrain", "BY": "Belarus",
        "CN": "China", "CU": "Cuba", "DE": "Germany", "EG": "Egypt", "ES": "Spain",
        "ET": "Ethiopia", "EU": "European Union", "FR": "France", "GB": "United Kingdom",
        "GE": "Georgia", "HK": "Hong Kong", "HU": "Hungary", "IL": "Israel", "IN": "India",
        "ID": "Indonesia", "IR": "Iran", "IT": "Italy", "KG": "Kyrgyzstan", "KZ": "Kazakhstan",
        "MD": "Moldova", "ME": "Montenegro", "MK": "North Macedonia", "MM": "Myanmar",
        "MY": "Malaysia", "NI": "Nicaragua", "NP": "Nepal", "PK": "Pakistan", "PL": "Poland",
        "PT": "Portugal", "QA": "Qatar", "RO": "Romania", "RS": "Serbia", "RU": "Russia",
        "SA": "Saudi Arabia", "SD": "Sudan", "SG": "Singapore", "SK": "Slovakia",
        "SV": "El Salvador", "SY": "Syria", "TH": "Thailand", "TJ": "Tajikistan",
        "TM": "Turkmenistan", "TR": "Türkiye", "UA": "Ukraine", "US": "United States",
        "UZ": "Uzbekistan", "VE": "Venezuela", "VN": "Vietnam", "XK": "Kosovo", "YE": "Yemen",
    ]
}
