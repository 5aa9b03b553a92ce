internal import CaveatModel

extension Wording {
    /// The English short name of the country or union of a jurisdiction; nil when it is not listed.
    ///
    /// The countries are those that the rules inside caveat can find; others show their code.
    static func country(_ jurisdiction: Jurisdiction) -> String? {
        countries[jurisdiction.code]
    }

    private static let countries: [String: String] = [
        "AE": "United Arab Emirates", "AF": "Afghanistan", "AL": "Albania", "AM": "Armenia",
        "AO": "Angola", "AR": "Argentina", "AT": "Austria", "AU": "Australia", "AZ": "Azerbaijan",
        "BA": "Bosnia and Herzegovina", "BD": "Bangladesh", "BE": "Belgium", "BF": "Burkina Faso",
        "BG": "Bulgaria", "BH": "Bahrain", "BI": "Burundi", "BJ": "Benin", "BN": "Brunei",
        "BO": "Bolivia", "BR": "Brazil", "BT": "Bhutan", "BW": "Botswana", "BY": "Belarus",
        "CA": "Canada", "CD": "DR Congo", "CF": "Central African Republic", "CG": "Congo",
        "CH": "Switzerland", "CI": "Ivory Coast", "CL": "Chile", "CM": "Cameroon", "CN": "China",
        "CO": "Colombia", "CU": "Cuba", "CY": "Cyprus", "CZ": "Czechia", "DE": "Germany",
        "DJ": "Djibouti", "DK": "Denmark", "DO": "Dominican Republic", "DZ": "Algeria",
        "EC": "Ecuador", "EE": "Estonia", "EG": "Egypt", "ER": "Eritrea", "ES": "Spain",
        "ET": "Ethiopia", "EU": "European Union", "FI": "Finland", "FJ": "Fiji", "FR": "France",
        "GA": "Gabon", "GB": "United Kingdom", "GE": "Georgia", "GH": "Ghana", "GM": "Gambia",
        "GN": "Guinea", "GQ": "Equatorial Guinea", "GR": "Greece", "GT": "Guatemala",
        "GW": "Guinea-Bissau", "HK": "Hong Kong", "HN": "Honduras", "HT": "Haiti",
        "HU": "Hungary", "ID": "Indonesia", "IE": "Ireland", "IL": "Israel", "IN": "India",
        "IQ": "Iraq", "IR": "Iran", "IT": "Italy", "JO": "Jordan", "JP": "Japan", "KE": "Kenya",
        "KG": "Kyrgyzstan", "KH": "Cambodia", "KP": "North Korea", "KR": "South Korea",
        "KW": "Kuwait", "KZ": "Kazakhstan", "LA": "Laos", "LB": "Lebanon", "LK": "Sri Lanka",
        "LR": "Liberia", "LT": "Lithuania", "LV": "Latvia", "LY": "Libya", "MA": "Morocco",
        "MD": "Moldova", "ME": "Montenegro", "MG": "Madagascar", "MK": "North Macedonia",
        "ML": "Mali", "MM": "Myanmar", "MN": "Mongolia", "MO": "Macao", "MR": "Mauritania",
        "MV": "Maldives", "MW": "Malawi", "MX": "Mexico", "MY": "Malaysia", "MZ": "Mozambique",
        "NA": "Namibia", "NE": "Niger", "NG": "Nigeria", "NI": "Nicaragua", "NL": "Netherlands",
        "NO": "Norway", "NP": "Nepal", "NZ": "New Zealand", "OM": "Oman", "PE": "Peru",
        "PG": "Papua New Guinea", "PH": "Philippines", "PK": "Pakistan", "PL": "Poland",
        "PS": "Palestine", "PT": "Portugal", "PY": "Paraguay", "QA": "Qatar", "RO": "Romania",
        "RS": "Serbia", "RU": "Russia", "RW": "Rwanda", "SA": "Saudi Arabia", "SD": "Sudan",
        "SE": "Sweden", "SG": "Singapore", "SK": "Slovakia", "SL": "Sierra Leone",
        "SN": "Senegal", "SO": "Somalia", "SS": "South Sudan", "SV": "El Salvador", "SY": "Syria",
        "SZ": "Eswatini", "TD": "Chad", "TG": "Togo", "TH": "Thailand", "TJ": "Tajikistan",
        "TL": "Timor-Leste", "TM": "Turkmenistan", "TN": "Tunisia", "TR": "Türkiye",
        "TW": "Taiwan", "TZ": "Tanzania", "UA": "Ukraine", "UG": "Uganda", "US": "United States",
        "UZ": "Uzbekistan", "VE": "Venezuela", "VN": "Vietnam", "XK": "Kosovo", "YE": "Yemen",
        "ZA": "South Africa", "ZM": "Zambia", "ZW": "Zimbabwe",
    ]
}
