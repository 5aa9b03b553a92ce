extension Jurisdiction {
    /// Whether the code stands for something: a country of ISO 3166-1, the European Union, Kosovo, or
    /// one of the codes that ISO 3166 leaves to users, such as `XX` and `ZZ`.
    ///
    /// A subdivision is only asked for its country.
    public var isAssigned: Bool {
        let country = code.prefix(2)
        return Self.assigned.contains(country) || Self.isLeftToUsers(country)
    }

    /// The jurisdiction that somebody means who writes a text that is no code of any.
    ///
    /// - Parameter text: for example `uk` or `ru`.
    /// - Returns: for these, `GB` and `RU`; nil when that cannot be told.
    public static func meant(by text: String) -> Jurisdiction? {
        guard let written = Jurisdiction(text) else { return threeLetters[text.uppercased()] }
        if written.isAssigned { return written }
        return others[String(written.code.prefix(2))]
            .flatMap { Jurisdiction($0 + written.code.dropFirst(2)) }
    }

    /// AA, QM to QZ, XA to XZ and ZZ.
    ///
    /// Source: https://www.iso.org/glossary-for-iso-3166.html
    private static func isLeftToUsers(_ country: Substring) -> Bool {
        switch country {
        case "AA", "QM"..."QZ", "XA"..."XZ", "ZZ": true
        default: false
        }
    }

    /// Codes that are in use elsewhere or were in ISO 3166, and those in their place.
    ///
    /// Source: https://www.iso.org/obp/ui/#iso:code:3166:GB
    private static let others: [String: String] = [
        "UK": "GB", "EL": "GR", "SU": "RU", "BU": "MM", "DD": "DE", "TP": "TL", "ZR": "CD",
        "YU": "RS", "FX": "FR",
    ]

    /// The alpha-3 codes of countries that rules inside caveat are about, where their alpha-2 codes
    /// cannot be guessed from them, and of those nearest to them.
    private static let threeLetters: [String: Jurisdiction] = [
        "RUS": "RU", "BLR": "BY", "UKR": "UA", "KAZ": "KZ", "KGZ": "KG", "UZB": "UZ",
        "TJK": "TJ", "TKM": "TM", "GEO": "GE", "ARM": "AM", "AZE": "AZ", "MDA": "MD",
        "CHN": "CN", "HKG": "HK", "GBR": "GB", "USA": "US", "DEU": "DE", "FRA": "FR",
        "TUR": "TR", "IRN": "IR", "IND": "IN", "EST": "EE", "LVA": "LV", "LTU": "LT",
    ].compactMapValues { Jurisdiction($0) }

    /// The countries of ISO 3166-1, and what is used as if it were one: `EU`, `XK`.
    ///
    /// Source: https://www.iso.org/iso-3166-country-codes.html
    private static let assigned = Set(
        """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR \
        BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ \
        EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU \
        GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW \
        KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU \
        MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW \
        PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF \
        TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT \
        ZA ZM ZW
        """.split(separator: " ")
    )
}
