/// How a page writes day and month in digits.
enum DayOrder {
    /// Day first, as in all languages but English.
    case dayFirst
    /// Month first, as in the United States.
    case monthFirst
    /// Not known, so a date that can be read in two ways is not read.
    case unknown

    /// The order of a declared language; English of no country tells none.
    init(language: String?) {
        guard let language = language?.lowercased(), language.count >= 2 else {
            self = .unknown
            return
        }
        let parts = language.split { $0 == "-" || $0 == "_" }
        switch parts.first {
        case "en" where parts.count == 1: self = .unknown
        case "en" where parts[1] == "us": self = .monthFirst
        case "en" where ["gb", "ie", "au", "nz", "in"].contains(parts[1]): self = .dayFirst
        case "en", "fil", "tl", "und", "x", nil: self = .unknown
        default: self = .dayFirst
        }
    }
}
