internal import CaveatHTML

/// How an element takes part in the flow of text.
enum TagFlow: UInt8 {
    /// Runs with the text around it.
    case inline
    /// Begins and ends a block.
    case block
    /// A line break.
    case lineBreak
    /// A rule or an image: nothing of its own to read but attributes.
    case void
    /// A table, whose shape has to be looked at.
    case table
    /// A row of a table.
    case row
    /// A cell of a table.
    case cell
    /// Raw content that is no text to read.
    case code
    /// The title or another element that is metadata.
    case metadata
}

/// What the segmenter has to know about a tag.
struct TagTraits {
    /// How it takes part in the flow.
    var flow: TagFlow = .inline
    /// The form it gives to the text in it; nil to keep the one around it.
    var form: BlockForm?
    /// Whether ``form`` also replaces the form of a list item or a quote around it.
    var overridesForm = false
    /// By what its content is hidden.
    var hiding: Hiding = .none
    /// Whether it is an element that the page has made up, mostly a container and seldom a word in a line.
    var isOfCustomElement = false

    /// The traits of the names of one page, by id.
    static func table(for names: NameTable) -> [TagTraits] {
        var table = known
        for spelling in names.spellings[table.count...] {
            let hasHyphen = spelling.utf8.contains(0x2D)
            table.append(
                TagTraits(flow: hasHyphen ? .block : .inline, isOfCustomElement: hasHyphen)
            )
        }
        return table
    }

    private static let known: [TagTraits] = {
        var table = [TagTraits](
            repeating: TagTraits(),
            count: Int(NameID.ariaLive.rawValue) + 1
        )
        func set(_ names: [NameID], _ traits: TagTraits) {
            for name in names { table[Int(name.rawValue)] = traits }
        }
        set(
            [
                .html, .head, .body, .article, .section, .nav, .aside, .hgroup, .header, .footer,
                .address, .ol, .ul, .menu, .dl, .figure, .main, .search, .div, .form, .fieldset,
                .details, .dialog, .center, .dir, .frameset, .noframes, .thead, .tbody, .tfoot,
                .colgroup, .video, .audio, .object, .canvas, .map, .datalist, .select, .optgroup,
                .ampVideo, .ampAudio, .marquee, .applet, .picture, .ampImg,
            ],
            TagTraits(flow: .block)
        )
        set([.p, .summary], TagTraits(flow: .block, form: .paragraph))
        set(
            [.h1, .h2, .h3, .h4, .h5, .h6],
            TagTraits(flow: .block, form: .heading, overridesForm: true)
        )
        set([.li, .dt, .dd], TagTraits(flow: .block, form: .listItem, overridesForm: true))
        set([.blockquote], TagTraits(flow: .block, form: .quote, overridesForm: true))
        set([.pre], TagTraits(flow: .block, form: .preformatted, overridesForm: true))
        set([.figcaption, .caption], TagTraits(flow: .block, form: .caption, overridesForm: true))
        set(
            [.button, .option, .textarea, .legend, .output, .progress, .meter],
            TagTraits(flow: .block, form: .control, overridesForm: true)
        )
        set([.br], TagTraits(flow: .lineBreak))
        set([.hr], TagTraits(flow: .block))
        set([.img, .input, .embed, .area, .source, .track, .param, .frame, .col], .void)
        set([.table], TagTraits(flow: .table))
        set([.tr], TagTraits(flow: .row))
        set([.td, .th], TagTraits(flow: .cell))
        set([.script, .style], TagTraits(flow: .code))
        set([.title, .meta, .base, .link], TagTraits(flow: .metadata))
        set([.template], TagTraits(flow: .block, hiding: .template))
        set([.noscript], TagTraits(flow: .block, hiding: .noscript))
        set([.rt, .rp], TagTraits(flow: .inline, hiding: .rubyReading))
        set([.svg], TagTraits(flow: .inline, hiding: .drawing))
        set([.iframe, .ampIframe], TagTraits(flow: .block, hiding: .frameFallback))
        return table
    }()

    private static let void = TagTraits(flow: .void)
}

extension NameID {
    /// Whether it is `h1` to `h6`.
    var isHeading: Bool { (NameID.h1.rawValue...NameID.h6.rawValue).contains(rawValue) }
}
