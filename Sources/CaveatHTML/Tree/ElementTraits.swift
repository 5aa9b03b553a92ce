/// What the parsing rules of HTML say about an element, by its name alone.
///
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
struct ElementTraits: OptionSet {
    /// One bit for each trait.
    let rawValue: UInt32

    /// Has no content and no end tag.
    static let void = ElementTraits(rawValue: 1 << 0)
    /// Its start tag closes an open `p`.
    static let closesParagraph = ElementTraits(rawValue: 1 << 1)
    /// Stops an end tag of another name from closing what lies around it.
    static let special = ElementTraits(rawValue: 1 << 2)
    /// Bold, links and their like, which may overlap with other elements.
    static let formatting = ElementTraits(rawValue: 1 << 3)
    /// Elements inside cannot be closed by tags outside and the other way round.
    static let scope = ElementTraits(rawValue: 1 << 4)
    /// Belongs into the head as long as the body has not begun.
    static let metadata = ElementTraits(rawValue: 1 << 5)
    /// Its content is no markup: neither tags nor character references.
    static let rawText = ElementTraits(rawValue: 1 << 6)
    /// Its content holds character references but no tags.
    static let escapableText = ElementTraits(rawValue: 1 << 7)
    /// `h1` to `h6`.
    static let heading = ElementTraits(rawValue: 1 << 8)
    /// A part of a table, whose end tag looks no further out than that table.
    static let tablePart = ElementTraits(rawValue: 1 << 9)
    /// Its end tag closes everything opened inside it.
    static let closesContent = ElementTraits(rawValue: 1 << 10)
    /// `svg` and `math`, inside which a tag can close itself.
    static let foreignRoot = ElementTraits(rawValue: 1 << 11)
    /// Its start tag ends an `svg` or `math` around it.
    static let leavesForeign = ElementTraits(rawValue: 1 << 12)
    /// `ol` and `ul`, beyond which no `li` is closed.
    static let listScope = ElementTraits(rawValue: 1 << 13)
    /// Closes by itself when its parent ends or a sibling begins.
    static let impliedEnd = ElementTraits(rawValue: 1 << 14)

    /// The traits of each name that every page knows, by ``NameID/rawValue``.
    static let table: [ElementTraits] = {
        var table = [ElementTraits](repeating: [], count: NameTable.knownSpellings.count)
        for (trait, names) in vocabulary {
            for name in names.split(separator: " ") {
                guard let index = NameTable.knownSpellings.firstIndex(of: String(name)) else {
                    preconditionFailure("no such element: \(name)")
                }
                table[index].insert(trait)
            }
        }
        return table
    }()

    private static let vocabulary: [(ElementTraits, String)] = [
        (
            .void,
            """
            area base basefont bgsound br col embed frame hr img input keygen link meta param source \
            track wbr
            """
        ),
        (
            .closesParagraph,
            """
            address article aside blockquote center details dialog dir div dl fieldset figcaption \
            figure footer header hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 \
            h6 pre listing form table hr xmp plaintext li dd dt
            """
        ),
        (
            .special,
            """
            address applet area article aside base basefont bgsound blockquote body br button caption \
            center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form \
            frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li \
            link listing main marquee menu meta nav noembed noframes noscript object ol p param \
            plaintext pre script search section select source style summary table tbody td template \
            textarea tfoot th thead title tr track ul wbr xmp
            """
        ),
        (.formatting, "a b big code em font i nobr s small strike strong tt u"),
        (.scope, "applet caption html table td th marquee object template"),
        (
            .metadata,
            "base basefont bgsound link meta title noscript noframes style template script"
        ),
        (.rawText, "script style iframe noembed noframes xmp"),
        (.escapableText, "title textarea"),
        (.heading, "h1 h2 h3 h4 h5 h6"),
        (.tablePart, "table caption colgroup tbody thead tfoot tr td th"),
        (
            .closesContent,
            """
            address article aside blockquote button center details dialog dir div dl fieldset \
            figcaption figure footer form header hgroup listing main menu nav ol pre search section \
            summary ul object applet marquee select template dd dt
            """
        ),
        (.foreignRoot, "svg math"),
        (
            .leavesForeign,
            """
            b big blockquote br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 hr i img li \
            listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var
            """
        ),
        (.listScope, "ol ul"),
        (.impliedEnd, "dd dt li optgroup option p rb rp rt rtc"),
    ]
}
