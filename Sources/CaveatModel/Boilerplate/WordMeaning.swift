/// What a word of a vocabulary says where the extraction reads lines, attributes and addresses.
///
/// All words are in small letters.
package enum WordMeaning: String, Hashable, Sendable, CaseIterable {
    // MARK: Dates

    /// The month.
    case january
    /// The month.
    case february
    /// The month.
    case march
    /// The month.
    case april
    /// The month.
    case may
    /// The month.
    case june
    /// The month.
    case july
    /// The month.
    case august
    /// The month.
    case september
    /// The month.
    case october
    /// The month.
    case november
    /// The month.
    case december
    /// The month of the Persian calendar.
    case farvardin
    /// The month of the Persian calendar.
    case ordibehesht
    /// The month of the Persian calendar.
    case khordad
    /// The month of the Persian calendar.
    case tir
    /// The month of the Persian calendar.
    case mordad
    /// The month of the Persian calendar.
    case shahrivar
    /// The month of the Persian calendar.
    case mehr
    /// The month of the Persian calendar.
    case aban
    /// The month of the Persian calendar.
    case azar
    /// The month of the Persian calendar.
    case dey
    /// The month of the Persian calendar.
    case bahman
    /// The month of the Persian calendar.
    case esfand
    /// Makes the number after it a month: "tháng 5".
    case monthNumber
    /// A day of the week.
    case weekday
    /// Counts the number before it as a year: "年".
    case yearCounter
    /// Counts it as a month.
    case monthCounter
    /// Counts it as a day of a month.
    case dayCounter
    /// May stand between the parts of a date.
    case betweenDateParts
    /// May stand before a date, and is no part of a name.
    case beforeDate
    /// Stands beside a time of day, without full stops: halves of the day, zones.
    case clock
    /// How words for a change begin.
    case changed
    /// How words for a first appearance begin.
    case published
    /// What attributes have in them that name the date of a change.
    case changedMark
    /// What they have in them that name the date of publication.
    case publishedMark

    // MARK: Bylines

    /// Stands before a name like "by": a space and a capital letter follow.
    case authorOpening
    /// Names the author before a colon, or before a name with a capital letter.
    case authorLabel
    /// Stands between two names.
    case betweenNames
    /// Follows a family name and is part of the name, without full stops.
    case nameSuffix
    /// Ends a name, and begins none.
    case afterName
    /// How words for an author begin that head a box about one and are no name.
    case authorBox
    /// What sites write where no person is named, with the letters alone.
    case nobody
    /// What the address of a page about an author has in it.
    case authorAddress

    // MARK: Kinds of pages

    /// Names the question in the address of a search.
    case searchQuestion
    /// A step in the address of a search.
    case searchAddress
    /// A step in the address of a login.
    case loginAddress
    /// The first label of the host of a forum.
    case forumHost
    /// A step in the address of a forum, before others.
    case forumAddress
    /// How the name of a page of a forum begins.
    case forumPage
    /// A step in the address of a thread, beside one with a number.
    case threadAddress
    /// A step in the address of a shop.
    case shopAddress
    /// A step in the address of a section, before its name.
    case sectionAddress
    /// The sign or code of a currency.
    case currency
    /// What cookies, consent and data protection are called.
    case cookies
}

extension WordMeaning {
    /// The months, January first.
    package static let months: [WordMeaning] = [
        .january, .february, .march, .april, .may, .june, .july, .august, .september, .october,
        .november, .december,
    ]
    /// The months of the Persian calendar, Farvardin first.
    package static let persianMonths: [WordMeaning] = [
        .farvardin, .ordibehesht, .khordad, .tir, .mordad, .shahrivar, .mehr, .aban, .azar, .dey,
        .bahman, .esfand,
    ]
}
