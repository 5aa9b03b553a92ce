internal import CaveatModel

/// What a sentence is, and where it stands: signals that no word gives.
package enum Circumstance: Int, CaseIterable, Sendable {
    /// The name of a country.
    case place
    /// A city, an authority, a currency: a word that tells a country without naming it.
    case locality
    /// A word that only one law uses: the name of a statute, a number of an article, a body.
    case lawName
    /// The wording that a law prescribes for a label.
    case labelFormula
    /// The wording that a law, or those who carry it out, prescribe for a block page.
    case restrictionFormula

    /// A strip above everything.
    case banner
    /// A menu.
    case navigation
    /// The article's own column.
    case body
    /// Beside the article.
    case aside
    /// A dialogue over the page.
    case modal
    /// What readers wrote.
    case comments
    /// The foot of the page.
    case footer
    /// What a browser does not show.
    case hidden
    /// Metadata.
    case metadata

    /// The title of the page.
    case headline
    /// A heading.
    case heading
    /// An item of a list.
    case listItem
    /// A quotation that is set apart.
    case quotation
    /// Teasers of other stories.
    case related
    /// An invitation to subscribe.
    case invitation

    /// Among the first blocks of the article, or before it.
    case first
    /// Among the last blocks of the article, or after it.
    case last

    /// The sentence asks.
    case question
    /// The sentence ends in a colon.
    case colon
    /// The sentence ends in an exclamation mark.
    case exclamation
    /// The sentence begins with an asterisk, a dagger or a footnote's number.
    case starred
    /// The sentence is set in capitals.
    case capitals
    /// At most eight words.
    case short
    /// More than forty words.
    case long
    /// The only sentence of its block.
    case alone
    /// It holds digits.
    case digits
    /// A part of it stands in quotation marks.
    case quotes
    /// A part of it stands in brackets.
    case brackets
    /// An elision: "[…]", "(…)", a row of dots, dashes or black squares.
    case elision
    /// It denies a status, a designation, a penalty or a block.
    case denial

    /// A page of less than 120 words in its article.
    case shortPage
    /// A page of more than 400 words in its article.
    case longPage

    /// A sentence of no more words is short.
    static let shortSentence = 8
    /// A sentence of more words is long.
    static let longSentence = 40

    /// Those that tell what a sentence is and where it stands, whatever its words mean.
    static let ofSentences = set(
        of: allCases.filter { circumstance in
            switch circumstance {
            case .place, .locality, .lawName, .labelFormula, .restrictionFormula, .denial,
                .shortPage, .longPage:
                false
            default: true
            }
        }
    )
    /// Those that only the text of a sentence tells, sign by sign.
    static let ofText = set(
        of: [
            question, exclamation, colon, starred, capitals, digits, quotes, brackets, elision,
        ]
    )
    /// Those that tell of a law which it is.
    static let ofLaws = set(of: [lawName, labelFormula, restrictionFormula])
    /// Those that tell of a country which it is.
    static let ofCountries = set(of: [place, locality])

    private static func set(of circumstances: [Self]) -> SignalSet {
        circumstances.reduce(into: SignalSet()) { $0.insert($1.signal) }
    }

    /// The signal; circumstances come first in every catalogue.
    @inline(__always) package var signal: Signal { Signal(index: rawValue) }

    /// As frames write it.
    var name: String {
        switch self {
        case .place: "place"
        case .locality: "locality"
        case .lawName: "law.name"
        case .labelFormula: "law.formula.label"
        case .restrictionFormula: "law.formula.restriction"
        case .banner: "zone.banner"
        case .navigation: "zone.navigation"
        case .body: "zone.body"
        case .aside: "zone.aside"
        case .modal: "zone.modal"
        case .comments: "zone.comments"
        case .footer: "zone.footer"
        case .hidden: "zone.hidden"
        case .metadata: "zone.metadata"
        case .headline: "role.headline"
        case .heading: "role.heading"
        case .listItem: "role.listItem"
        case .quotation: "role.quote"
        case .related: "role.related"
        case .invitation: "role.subscription"
        case .first: "position.first"
        case .last: "position.last"
        case .question: "form.question"
        case .colon: "form.colon"
        case .exclamation: "form.exclamation"
        case .starred: "form.starred"
        case .capitals: "form.capitals"
        case .short: "form.short"
        case .long: "form.long"
        case .alone: "form.alone"
        case .digits: "form.digits"
        case .quotes: "form.quotes"
        case .brackets: "form.brackets"
        case .elision: "form.elision"
        case .denial: "form.denial"
        case .shortPage: "page.short"
        case .longPage: "page.long"
        }
    }
}
