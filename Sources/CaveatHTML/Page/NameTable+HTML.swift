extension NameTable {
    /// The names of HTML that every table holds, in the order of their ids.
    static let knownSpellings: [String] = [
        "", "html", "head", "title", "base", "link", "meta", "style", "body", "article", "section",
        "nav", "aside", "h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "header", "footer", "address",
        "p", "hr", "pre", "blockquote", "ol", "ul", "menu", "li", "dl", "dt", "dd", "figure",
        "figcaption", "main", "search", "div", "a", "em", "strong", "small", "s", "cite", "q",
        "dfn", "abbr", "ruby", "rt", "rp", "data", "time", "code", "var", "samp", "kbd", "sub",
        "sup", "i", "b", "u", "mark", "bdi", "bdo", "span", "br", "wbr", "ins", "del", "picture",
        "source", "img", "iframe", "embed", "object", "param", "video", "audio", "track", "map",
        "area", "svg", "math", "table", "caption", "colgroup", "col", "tbody", "thead", "tfoot",
        "tr", "td", "th", "form", "label", "input", "button", "select", "datalist", "optgroup",
        "option", "textarea", "output", "progress", "meter", "fieldset", "legend", "details",
        "summary", "dialog", "script", "noscript", "template", "slot", "canvas", "center", "font",
        "big", "tt", "strike", "nobr", "marquee", "frameset", "frame", "noframes", "acronym",
        "applet", "basefont", "dir", "amp-img", "amp-video", "amp-audio", "amp-iframe", "id",
        "class", "href", "src", "alt", "lang", "xml:lang", "role", "hidden", "aria-hidden",
        "aria-label", "aria-modal", "type", "name", "property", "content", "charset", "http-equiv",
        "rel", "itemprop", "itemtype", "itemscope", "datetime", "open", "value", "placeholder",
        "width", "height", "colspan", "rowspan", "data-nosnippet", "aria-live",
        "xmp", "noembed", "listing", "plaintext", "keygen", "bgsound", "rtc", "rb", "foreignobject",
        "desc",
    ]
}

/// The ids of names that every page knows.
extension NameID {
    /// No name: the id of nodes that are no elements.
    @inlinable public static var none: NameID { NameID(rawValue: 0) }
    /// `html`.
    @inlinable public static var html: NameID { NameID(rawValue: 1) }
    /// `head`.
    @inlinable public static var head: NameID { NameID(rawValue: 2) }
    /// `title`.
    @inlinable public static var title: NameID { NameID(rawValue: 3) }
    /// `base`.
    @inlinable public static var base: NameID { NameID(rawValue: 4) }
    /// `link`.
    @inlinable public static var link: NameID { NameID(rawValue: 5) }
    /// `meta`.
    @inlinable public static var meta: NameID { NameID(rawValue: 6) }
    /// `style`.
    @inlinable public static var style: NameID { NameID(rawValue: 7) }
    /// `body`.
    @inlinable public static var body: NameID { NameID(rawValue: 8) }
    /// `article`.
    @inlinable public static var article: NameID { NameID(rawValue: 9) }
    /// `section`.
    @inlinable public static var section: NameID { NameID(rawValue: 10) }
    /// `nav`.
    @inlinable public static var nav: NameID { NameID(rawValue: 11) }
    /// `aside`.
    @inlinable public static var aside: NameID { NameID(rawValue: 12) }
    /// `h1`.
    @inlinable public static var h1: NameID { NameID(rawValue: 13) }
    /// `h2`.
    @inlinable public static var h2: NameID { NameID(rawValue: 14) }
    /// `h3`.
    @inlinable public static var h3: NameID { NameID(rawValue: 15) }
    /// `h4`.
    @inlinable public static var h4: NameID { NameID(rawValue: 16) }
    /// `h5`.
    @inlinable public static var h5: NameID { NameID(rawValue: 17) }
    /// `h6`.
    @inlinable public static var h6: NameID { NameID(rawValue: 18) }
    /// `hgroup`.
    @inlinable public static var hgroup: NameID { NameID(rawValue: 19) }
    /// `header`.
    @inlinable public static var header: NameID { NameID(rawValue: 20) }
    /// `footer`.
    @inlinable public static var footer: NameID { NameID(rawValue: 21) }
    /// `address`.
    @inlinable public static var address: NameID { NameID(rawValue: 22) }
    /// `p`.
    @inlinable public static var p: NameID { NameID(rawValue: 23) }
    /// `hr`.
    @inlinable public static var hr: NameID { NameID(rawValue: 24) }
    /// `pre`.
    @inlinable public static var pre: NameID { NameID(rawValue: 25) }
    /// `blockquote`.
    @inlinable public static var blockquote: NameID { NameID(rawValue: 26) }
    /// `ol`.
    @inlinable public static var ol: NameID { NameID(rawValue: 27) }
    /// `ul`.
    @inlinable public static var ul: NameID { NameID(rawValue: 28) }
    /// `menu`.
    @inlinable public static var menu: NameID { NameID(rawValue: 29) }
    /// `li`.
    @inlinable public static var li: NameID { NameID(rawValue: 30) }
    /// `dl`.
    @inlinable public static var dl: NameID { NameID(rawValue: 31) }
    /// `dt`.
    @inlinable public static var dt: NameID { NameID(rawValue: 32) }
    /// `dd`.
    @inlinable public static var dd: NameID { NameID(rawValue: 33) }
    /// `figure`.
    @inlinable public static var figure: NameID { NameID(rawValue: 34) }
    /// `figcaption`.
    @inlinable public static var figcaption: NameID { NameID(rawValue: 35) }
    /// `main`.
    @inlinable public static var main: NameID { NameID(rawValue: 36) }
    /// `search`.
    @inlinable public static var search: NameID { NameID(rawValue: 37) }
    /// `div`.
    @inlinable public static var div: NameID { NameID(rawValue: 38) }
    /// `a`.
    @inlinable public static var a: NameID { NameID(rawValue: 39) }
    /// `em`.
    @inlinable public static var em: NameID { NameID(rawValue: 40) }
    /// `strong`.
    @inlinable public static var strong: NameID { NameID(rawValue: 41) }
    /// `small`.
    @inlinable public static var small: NameID { NameID(rawValue: 42) }
    /// `s`.
    @inlinable public static var s: NameID { NameID(rawValue: 43) }
    /// `cite`.
    @inlinable public static var cite: NameID { NameID(rawValue: 44) }
    /// `q`.
    @inlinable public static var q: NameID { NameID(rawValue: 45) }
    /// `dfn`.
    @inlinable public static var dfn: NameID { NameID(rawValue: 46) }
    /// `abbr`.
    @inlinable public static var abbr: NameID { NameID(rawValue: 47) }
    /// `ruby`.
    @inlinable public static var ruby: NameID { NameID(rawValue: 48) }
    /// `rt`.
    @inlinable public static var rt: NameID { NameID(rawValue: 49) }
    /// `rp`.
    @inlinable public static var rp: NameID { NameID(rawValue: 50) }
    /// `data`.
    @inlinable public static var data: NameID { NameID(rawValue: 51) }
    /// `time`.
    @inlinable public static var time: NameID { NameID(rawValue: 52) }
    /// `code`.
    @inlinable public static var code: NameID { NameID(rawValue: 53) }
    /// `var`.
    @inlinable public static var `var`: NameID { NameID(rawValue: 54) }
    /// `samp`.
    @inlinable public static var samp: NameID { NameID(rawValue: 55) }
    /// `kbd`.
    @inlinable public static var kbd: NameID { NameID(rawValue: 56) }
    /// `sub`.
    @inlinable public static var sub: NameID { NameID(rawValue: 57) }
    /// `sup`.
    @inlinable public static var sup: NameID { NameID(rawValue: 58) }
    /// `i`.
    @inlinable public static var i: NameID { NameID(rawValue: 59) }
    /// `b`.
    @inlinable public static var b: NameID { NameID(rawValue: 60) }
    /// `u`.
    @inlinable public static var u: NameID { NameID(rawValue: 61) }
    /// `mark`.
    @inlinable public static var mark: NameID { NameID(rawValue: 62) }
    /// `bdi`.
    @inlinable public static var bdi: NameID { NameID(rawValue: 63) }
    /// `bdo`.
    @inlinable public static var bdo: NameID { NameID(rawValue: 64) }
    /// `span`.
    @inlinable public static var span: NameID { NameID(rawValue: 65) }
    /// `br`.
    @inlinable public static var br: NameID { NameID(rawValue: 66) }
    /// `wbr`.
    @inlinable public static var wbr: NameID { NameID(rawValue: 67) }
    /// `ins`.
    @inlinable public static var ins: NameID { NameID(rawValue: 68) }
    /// `del`.
    @inlinable public static var del: NameID { NameID(rawValue: 69) }
    /// `picture`.
    @inlinable public static var picture: NameID { NameID(rawValue: 70) }
    /// `source`.
    @inlinable public static var source: NameID { NameID(rawValue: 71) }
    /// `img`.
    @inlinable public static var img: NameID { NameID(rawValue: 72) }
    /// `iframe`.
    @inlinable public static var iframe: NameID { NameID(rawValue: 73) }
    /// `embed`.
    @inlinable public static var embed: NameID { NameID(rawValue: 74) }
    /// `object`.
    @inlinable public static var object: NameID { NameID(rawValue: 75) }
    /// `param`.
    @inlinable public static var param: NameID { NameID(rawValue: 76) }
    /// `video`.
    @inlinable public static var video: NameID { NameID(rawValue: 77) }
    /// `audio`.
    @inlinable public static var audio: NameID { NameID(rawValue: 78) }
    /// `track`.
    @inlinable public static var track: NameID { NameID(rawValue: 79) }
    /// `map`.
    @inlinable public static var map: NameID { NameID(rawValue: 80) }
    /// `area`.
    @inlinable public static var area: NameID { NameID(rawValue: 81) }
    /// `svg`.
    @inlinable public static var svg: NameID { NameID(rawValue: 82) }
    /// `math`.
    @inlinable public static var math: NameID { NameID(rawValue: 83) }
    /// `table`.
    @inlinable public static var table: NameID { NameID(rawValue: 84) }
    /// `caption`.
    @inlinable public static var caption: NameID { NameID(rawValue: 85) }
    /// `colgroup`.
    @inlinable public static var colgroup: NameID { NameID(rawValue: 86) }
    /// `col`.
    @inlinable public static var col: NameID { NameID(rawValue: 87) }
    /// `tbody`.
    @inlinable public static var tbody: NameID { NameID(rawValue: 88) }
    /// `thead`.
    @inlinable public static var thead: NameID { NameID(rawValue: 89) }
    /// `tfoot`.
    @inlinable public static var tfoot: NameID { NameID(rawValue: 90) }
    /// `tr`.
    @inlinable public static var tr: NameID { NameID(rawValue: 91) }
    /// `td`.
    @inlinable public static var td: NameID { NameID(rawValue: 92) }
    /// `th`.
    @inlinable public static var th: NameID { NameID(rawValue: 93) }
    /// `form`.
    @inlinable public static var form: NameID { NameID(rawValue: 94) }
    /// `label`.
    @inlinable public static var label: NameID { NameID(rawValue: 95) }
    /// `input`.
    @inlinable public static var input: NameID { NameID(rawValue: 96) }
    /// `button`.
    @inlinable public static var button: NameID { NameID(rawValue: 97) }
    /// `select`.
    @inlinable public static var select: NameID { NameID(rawValue: 98) }
    /// `datalist`.
    @inlinable public static var datalist: NameID { NameID(rawValue: 99) }
    /// `optgroup`.
    @inlinable public static var optgroup: NameID { NameID(rawValue: 100) }
    /// `option`.
    @inlinable public static var option: NameID { NameID(rawValue: 101) }
    /// `textarea`.
    @inlinable public static var textarea: NameID { NameID(rawValue: 102) }
    /// `output`.
    @inlinable public static var output: NameID { NameID(rawValue: 103) }
    /// `progress`.
    @inlinable public static var progress: NameID { NameID(rawValue: 104) }
    /// `meter`.
    @inlinable public static var meter: NameID { NameID(rawValue: 105) }
    /// `fieldset`.
    @inlinable public static var fieldset: NameID { NameID(rawValue: 106) }
    /// `legend`.
    @inlinable public static var legend: NameID { NameID(rawValue: 107) }
    /// `details`.
    @inlinable public static var details: NameID { NameID(rawValue: 108) }
    /// `summary`.
    @inlinable public static var summary: NameID { NameID(rawValue: 109) }
    /// `dialog`.
    @inlinable public static var dialog: NameID { NameID(rawValue: 110) }
    /// `script`.
    @inlinable public static var script: NameID { NameID(rawValue: 111) }
    /// `noscript`.
    @inlinable public static var noscript: NameID { NameID(rawValue: 112) }
    /// `template`.
    @inlinable public static var template: NameID { NameID(rawValue: 113) }
    /// `slot`.
    @inlinable public static var slot: NameID { NameID(rawValue: 114) }
    /// `canvas`.
    @inlinable public static var canvas: NameID { NameID(rawValue: 115) }
    /// `center`.
    @inlinable public static var center: NameID { NameID(rawValue: 116) }
    /// `font`.
    @inlinable public static var font: NameID { NameID(rawValue: 117) }
    /// `big`.
    @inlinable public static var big: NameID { NameID(rawValue: 118) }
    /// `tt`.
    @inlinable public static var tt: NameID { NameID(rawValue: 119) }
    /// `strike`.
    @inlinable public static var strike: NameID { NameID(rawValue: 120) }
    /// `nobr`.
    @inlinable public static var nobr: NameID { NameID(rawValue: 121) }
    /// `marquee`.
    @inlinable public static var marquee: NameID { NameID(rawValue: 122) }
    /// `frameset`.
    @inlinable public static var frameset: NameID { NameID(rawValue: 123) }
    /// `frame`.
    @inlinable public static var frame: NameID { NameID(rawValue: 124) }
    /// `noframes`.
    @inlinable public static var noframes: NameID { NameID(rawValue: 125) }
    /// `acronym`.
    @inlinable public static var acronym: NameID { NameID(rawValue: 126) }
    /// `applet`.
    @inlinable public static var applet: NameID { NameID(rawValue: 127) }
    /// `basefont`.
    @inlinable public static var basefont: NameID { NameID(rawValue: 128) }
    /// `dir`.
    @inlinable public static var dir: NameID { NameID(rawValue: 129) }
    /// `amp-img`.
    @inlinable public static var ampImg: NameID { NameID(rawValue: 130) }
    /// `amp-video`.
    @inlinable public static var ampVideo: NameID { NameID(rawValue: 131) }
    /// `amp-audio`.
    @inlinable public static var ampAudio: NameID { NameID(rawValue: 132) }
    /// `amp-iframe`.
    @inlinable public static var ampIframe: NameID { NameID(rawValue: 133) }
    /// `id`.
    @inlinable public static var id: NameID { NameID(rawValue: 134) }
    /// `class`.
    @inlinable public static var `class`: NameID { NameID(rawValue: 135) }
    /// `href`.
    @inlinable public static var href: NameID { NameID(rawValue: 136) }
    /// `src`.
    @inlinable public static var src: NameID { NameID(rawValue: 137) }
    /// `alt`.
    @inlinable public static var alt: NameID { NameID(rawValue: 138) }
    /// `lang`.
    @inlinable public static var lang: NameID { NameID(rawValue: 139) }
    /// `xml:lang`.
    @inlinable public static var xmlLang: NameID { NameID(rawValue: 140) }
    /// `role`.
    @inlinable public static var role: NameID { NameID(rawValue: 141) }
    /// `hidden`.
    @inlinable public static var hidden: NameID { NameID(rawValue: 142) }
    /// `aria-hidden`.
    @inlinable public static var ariaHidden: NameID { NameID(rawValue: 143) }
    /// `aria-label`.
    @inlinable public static var ariaLabel: NameID { NameID(rawValue: 144) }
    /// `aria-modal`.
    @inlinable public static var ariaModal: NameID { NameID(rawValue: 145) }
    /// `type`.
    @inlinable public static var type: NameID { NameID(rawValue: 146) }
    /// `name`.
    @inlinable public static var name: NameID { NameID(rawValue: 147) }
    /// `property`.
    @inlinable public static var property: NameID { NameID(rawValue: 148) }
    /// `content`.
    @inlinable public static var content: NameID { NameID(rawValue: 149) }
    /// `charset`.
    @inlinable public static var charset: NameID { NameID(rawValue: 150) }
    /// `http-equiv`.
    @inlinable public static var httpEquiv: NameID { NameID(rawValue: 151) }
    /// `rel`.
    @inlinable public static var rel: NameID { NameID(rawValue: 152) }
    /// `itemprop`.
    @inlinable public static var itemprop: NameID { NameID(rawValue: 153) }
    /// `itemtype`.
    @inlinable public static var itemtype: NameID { NameID(rawValue: 154) }
    /// `itemscope`.
    @inlinable public static var itemscope: NameID { NameID(rawValue: 155) }
    /// `datetime`.
    @inlinable public static var datetime: NameID { NameID(rawValue: 156) }
    /// `open`.
    @inlinable public static var open: NameID { NameID(rawValue: 157) }
    /// `value`.
    @inlinable public static var value: NameID { NameID(rawValue: 158) }
    /// `placeholder`.
    @inlinable public static var placeholder: NameID { NameID(rawValue: 159) }
    /// `width`.
    @inlinable public static var width: NameID { NameID(rawValue: 160) }
    /// `height`.
    @inlinable public static var height: NameID { NameID(rawValue: 161) }
    /// `colspan`.
    @inlinable public static var colspan: NameID { NameID(rawValue: 162) }
    /// `rowspan`.
    @inlinable public static var rowspan: NameID { NameID(rawValue: 163) }
    /// `data-nosnippet`.
    @inlinable public static var dataNosnippet: NameID { NameID(rawValue: 164) }
    /// `aria-live`.
    @inlinable public static var ariaLive: NameID { NameID(rawValue: 165) }
    /// `xmp`.
    @inlinable public static var xmp: NameID { NameID(rawValue: 166) }
    /// `noembed`.
    @inlinable public static var noembed: NameID { NameID(rawValue: 167) }
    /// `listing`.
    @inlinable public static var listing: NameID { NameID(rawValue: 168) }
    /// `plaintext`.
    @inlinable public static var plaintext: NameID { NameID(rawValue: 169) }
    /// `keygen`.
    @inlinable public static var keygen: NameID { NameID(rawValue: 170) }
    /// `bgsound`.
    @inlinable public static var bgsound: NameID { NameID(rawValue: 171) }
    /// `rtc`.
    @inlinable public static var rtc: NameID { NameID(rawValue: 172) }
    /// `rb`.
    @inlinable public static var rb: NameID { NameID(rawValue: 173) }
    /// `foreignobject`.
    @inlinable public static var foreignObject: NameID { NameID(rawValue: 174) }
    /// `desc`.
    @inlinable public static var desc: NameID { NameID(rawValue: 175) }
}
