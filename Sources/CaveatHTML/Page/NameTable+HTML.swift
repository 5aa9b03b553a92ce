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
    @inlinable package static var none: NameID { NameID(rawValue: 0) }
    /// `html`.
    @inlinable package static var html: NameID { NameID(rawValue: 1) }
    /// `head`.
    @inlinable package static var head: NameID { NameID(rawValue: 2) }
    /// `title`.
    @inlinable package static var title: NameID { NameID(rawValue: 3) }
    /// `base`.
    @inlinable package static var base: NameID { NameID(rawValue: 4) }
    /// `link`.
    @inlinable package static var link: NameID { NameID(rawValue: 5) }
    /// `meta`.
    @inlinable package static var meta: NameID { NameID(rawValue: 6) }
    /// `style`.
    @inlinable package static var style: NameID { NameID(rawValue: 7) }
    /// `body`.
    @inlinable package static var body: NameID { NameID(rawValue: 8) }
    /// `article`.
    @inlinable package static var article: NameID { NameID(rawValue: 9) }
    /// `section`.
    @inlinable package static var section: NameID { NameID(rawValue: 10) }
    /// `nav`.
    @inlinable package static var nav: NameID { NameID(rawValue: 11) }
    /// `aside`.
    @inlinable package static var aside: NameID { NameID(rawValue: 12) }
    /// `h1`.
    @inlinable package static var h1: NameID { NameID(rawValue: 13) }
    /// `h2`.
    @inlinable package static var h2: NameID { NameID(rawValue: 14) }
    /// `h3`.
    @inlinable package static var h3: NameID { NameID(rawValue: 15) }
    /// `h4`.
    @inlinable package static var h4: NameID { NameID(rawValue: 16) }
    /// `h5`.
    @inlinable package static var h5: NameID { NameID(rawValue: 17) }
    /// `h6`.
    @inlinable package static var h6: NameID { NameID(rawValue: 18) }
    /// `hgroup`.
    @inlinable package static var hgroup: NameID { NameID(rawValue: 19) }
    /// `header`.
    @inlinable package static var header: NameID { NameID(rawValue: 20) }
    /// `footer`.
    @inlinable package static var footer: NameID { NameID(rawValue: 21) }
    /// `address`.
    @inlinable package static var address: NameID { NameID(rawValue: 22) }
    /// `p`.
    @inlinable package static var p: NameID { NameID(rawValue: 23) }
    /// `hr`.
    @inlinable package static var hr: NameID { NameID(rawValue: 24) }
    /// `pre`.
    @inlinable package static var pre: NameID { NameID(rawValue: 25) }
    /// `blockquote`.
    @inlinable package static var blockquote: NameID { NameID(rawValue: 26) }
    /// `ol`.
    @inlinable package static var ol: NameID { NameID(rawValue: 27) }
    /// `ul`.
    @inlinable package static var ul: NameID { NameID(rawValue: 28) }
    /// `menu`.
    @inlinable package static var menu: NameID { NameID(rawValue: 29) }
    /// `li`.
    @inlinable package static var li: NameID { NameID(rawValue: 30) }
    /// `dl`.
    @inlinable package static var dl: NameID { NameID(rawValue: 31) }
    /// `dt`.
    @inlinable package static var dt: NameID { NameID(rawValue: 32) }
    /// `dd`.
    @inlinable package static var dd: NameID { NameID(rawValue: 33) }
    /// `figure`.
    @inlinable package static var figure: NameID { NameID(rawValue: 34) }
    /// `figcaption`.
    @inlinable package static var figcaption: NameID { NameID(rawValue: 35) }
    /// `main`.
    @inlinable package static var main: NameID { NameID(rawValue: 36) }
    /// `search`.
    @inlinable package static var search: NameID { NameID(rawValue: 37) }
    /// `div`.
    @inlinable package static var div: NameID { NameID(rawValue: 38) }
    /// `a`.
    @inlinable package static var a: NameID { NameID(rawValue: 39) }
    /// `em`.
    @inlinable package static var em: NameID { NameID(rawValue: 40) }
    /// `strong`.
    @inlinable package static var strong: NameID { NameID(rawValue: 41) }
    /// `small`.
    @inlinable package static var small: NameID { NameID(rawValue: 42) }
    /// `s`.
    @inlinable package static var s: NameID { NameID(rawValue: 43) }
    /// `cite`.
    @inlinable package static var cite: NameID { NameID(rawValue: 44) }
    /// `q`.
    @inlinable package static var q: NameID { NameID(rawValue: 45) }
    /// `dfn`.
    @inlinable package static var dfn: NameID { NameID(rawValue: 46) }
    /// `abbr`.
    @inlinable package static var abbr: NameID { NameID(rawValue: 47) }
    /// `ruby`.
    @inlinable package static var ruby: NameID { NameID(rawValue: 48) }
    /// `rt`.
    @inlinable package static var rt: NameID { NameID(rawValue: 49) }
    /// `rp`.
    @inlinable package static var rp: NameID { NameID(rawValue: 50) }
    /// `data`.
    @inlinable package static var data: NameID { NameID(rawValue: 51) }
    /// `time`.
    @inlinable package static var time: NameID { NameID(rawValue: 52) }
    /// `code`.
    @inlinable package static var code: NameID { NameID(rawValue: 53) }
    /// `var`.
    @inlinable package static var `var`: NameID { NameID(rawValue: 54) }
    /// `samp`.
    @inlinable package static var samp: NameID { NameID(rawValue: 55) }
    /// `kbd`.
    @inlinable package static var kbd: NameID { NameID(rawValue: 56) }
    /// `sub`.
    @inlinable package static var sub: NameID { NameID(rawValue: 57) }
    /// `sup`.
    @inlinable package static var sup: NameID { NameID(rawValue: 58) }
    /// `i`.
    @inlinable package static var i: NameID { NameID(rawValue: 59) }
    /// `b`.
    @inlinable package static var b: NameID { NameID(rawValue: 60) }
    /// `u`.
    @inlinable package static var u: NameID { NameID(rawValue: 61) }
    /// `mark`.
    @inlinable package static var mark: NameID { NameID(rawValue: 62) }
    /// `bdi`.
    @inlinable package static var bdi: NameID { NameID(rawValue: 63) }
    /// `bdo`.
    @inlinable package static var bdo: NameID { NameID(rawValue: 64) }
    /// `span`.
    @inlinable package static var span: NameID { NameID(rawValue: 65) }
    /// `br`.
    @inlinable package static var br: NameID { NameID(rawValue: 66) }
    /// `wbr`.
    @inlinable package static var wbr: NameID { NameID(rawValue: 67) }
    /// `ins`.
    @inlinable package static var ins: NameID { NameID(rawValue: 68) }
    /// `del`.
    @inlinable package static var del: NameID { NameID(rawValue: 69) }
    /// `picture`.
    @inlinable package static var picture: NameID { NameID(rawValue: 70) }
    /// `source`.
    @inlinable package static var source: NameID { NameID(rawValue: 71) }
    /// `img`.
    @inlinable package static var img: NameID { NameID(rawValue: 72) }
    /// `iframe`.
    @inlinable package static var iframe: NameID { NameID(rawValue: 73) }
    /// `embed`.
    @inlinable package static var embed: NameID { NameID(rawValue: 74) }
    /// `object`.
    @inlinable package static var object: NameID { NameID(rawValue: 75) }
    /// `param`.
    @inlinable package static var param: NameID { NameID(rawValue: 76) }
    /// `video`.
    @inlinable package static var video: NameID { NameID(rawValue: 77) }
    /// `audio`.
    @inlinable package static var audio: NameID { NameID(rawValue: 78) }
    /// `track`.
    @inlinable package static var track: NameID { NameID(rawValue: 79) }
    /// `map`.
    @inlinable package static var map: NameID { NameID(rawValue: 80) }
    /// `area`.
    @inlinable package static var area: NameID { NameID(rawValue: 81) }
    /// `svg`.
    @inlinable package static var svg: NameID { NameID(rawValue: 82) }
    /// `math`.
    @inlinable package static var math: NameID { NameID(rawValue: 83) }
    /// `table`.
    @inlinable package static var table: NameID { NameID(rawValue: 84) }
    /// `caption`.
    @inlinable package static var caption: NameID { NameID(rawValue: 85) }
    /// `colgroup`.
    @inlinable package static var colgroup: NameID { NameID(rawValue: 86) }
    /// `col`.
    @inlinable package static var col: NameID { NameID(rawValue: 87) }
    /// `tbody`.
    @inlinable package static var tbody: NameID { NameID(rawValue: 88) }
    /// `thead`.
    @inlinable package static var thead: NameID { NameID(rawValue: 89) }
    /// `tfoot`.
    @inlinable package static var tfoot: NameID { NameID(rawValue: 90) }
    /// `tr`.
    @inlinable package static var tr: NameID { NameID(rawValue: 91) }
    /// `td`.
    @inlinable package static var td: NameID { NameID(rawValue: 92) }
    /// `th`.
    @inlinable package static var th: NameID { NameID(rawValue: 93) }
    /// `form`.
    @inlinable package static var form: NameID { NameID(rawValue: 94) }
    /// `label`.
    @inlinable package static var label: NameID { NameID(rawValue: 95) }
    /// `input`.
    @inlinable package static var input: NameID { NameID(rawValue: 96) }
    /// `button`.
    @inlinable package static var button: NameID { NameID(rawValue: 97) }
    /// `select`.
    @inlinable package static var select: NameID { NameID(rawValue: 98) }
    /// `datalist`.
    @inlinable package static var datalist: NameID { NameID(rawValue: 99) }
    /// `optgroup`.
    @inlinable package static var optgroup: NameID { NameID(rawValue: 100) }
    /// `option`.
    @inlinable package static var option: NameID { NameID(rawValue: 101) }
    /// `textarea`.
    @inlinable package static var textarea: NameID { NameID(rawValue: 102) }
    /// `output`.
    @inlinable package static var output: NameID { NameID(rawValue: 103) }
    /// `progress`.
    @inlinable package static var progress: NameID { NameID(rawValue: 104) }
    /// `meter`.
    @inlinable package static var meter: NameID { NameID(rawValue: 105) }
    /// `fieldset`.
    @inlinable package static var fieldset: NameID { NameID(rawValue: 106) }
    /// `legend`.
    @inlinable package static var legend: NameID { NameID(rawValue: 107) }
    /// `details`.
    @inlinable package static var details: NameID { NameID(rawValue: 108) }
    /// `summary`.
    @inlinable package static var summary: NameID { NameID(rawValue: 109) }
    /// `dialog`.
    @inlinable package static var dialog: NameID { NameID(rawValue: 110) }
    /// `script`.
    @inlinable package static var script: NameID { NameID(rawValue: 111) }
    /// `noscript`.
    @inlinable package static var noscript: NameID { NameID(rawValue: 112) }
    /// `template`.
    @inlinable package static var template: NameID { NameID(rawValue: 113) }
    /// `slot`.
    @inlinable package static var slot: NameID { NameID(rawValue: 114) }
    /// `canvas`.
    @inlinable package static var canvas: NameID { NameID(rawValue: 115) }
    /// `center`.
    @inlinable package static var center: NameID { NameID(rawValue: 116) }
    /// `font`.
    @inlinable package static var font: NameID { NameID(rawValue: 117) }
    /// `big`.
    @inlinable package static var big: NameID { NameID(rawValue: 118) }
    /// `tt`.
    @inlinable package static var tt: NameID { NameID(rawValue: 119) }
    /// `strike`.
    @inlinable package static var strike: NameID { NameID(rawValue: 120) }
    /// `nobr`.
    @inlinable package static var nobr: NameID { NameID(rawValue: 121) }
    /// `marquee`.
    @inlinable package static var marquee: NameID { NameID(rawValue: 122) }
    /// `frameset`.
    @inlinable package static var frameset: NameID { NameID(rawValue: 123) }
    /// `frame`.
    @inlinable package static var frame: NameID { NameID(rawValue: 124) }
    /// `noframes`.
    @inlinable package static var noframes: NameID { NameID(rawValue: 125) }
    /// `acronym`.
    @inlinable package static var acronym: NameID { NameID(rawValue: 126) }
    /// `applet`.
    @inlinable package static var applet: NameID { NameID(rawValue: 127) }
    /// `basefont`.
    @inlinable package static var basefont: NameID { NameID(rawValue: 128) }
    /// `dir`.
    @inlinable package static var dir: NameID { NameID(rawValue: 129) }
    /// `amp-img`.
    @inlinable package static var ampImg: NameID { NameID(rawValue: 130) }
    /// `amp-video`.
    @inlinable package static var ampVideo: NameID { NameID(rawValue: 131) }
    /// `amp-audio`.
    @inlinable package static var ampAudio: NameID { NameID(rawValue: 132) }
    /// `amp-iframe`.
    @inlinable package static var ampIframe: NameID { NameID(rawValue: 133) }
    /// `id`.
    @inlinable package static var id: NameID { NameID(rawValue: 134) }
    /// `class`.
    @inlinable package static var `class`: NameID { NameID(rawValue: 135) }
    /// `href`.
    @inlinable package static var href: NameID { NameID(rawValue: 136) }
    /// `src`.
    @inlinable package static var src: NameID { NameID(rawValue: 137) }
    /// `alt`.
    @inlinable package static var alt: NameID { NameID(rawValue: 138) }
    /// `lang`.
    @inlinable package static var lang: NameID { NameID(rawValue: 139) }
    /// `xml:lang`.
    @inlinable package static var xmlLang: NameID { NameID(rawValue: 140) }
    /// `role`.
    @inlinable package static var role: NameID { NameID(rawValue: 141) }
    /// `hidden`.
    @inlinable package static var hidden: NameID { NameID(rawValue: 142) }
    /// `aria-hidden`.
    @inlinable package static var ariaHidden: NameID { NameID(rawValue: 143) }
    /// `aria-label`.
    @inlinable package static var ariaLabel: NameID { NameID(rawValue: 144) }
    /// `aria-modal`.
    @inlinable package static var ariaModal: NameID { NameID(rawValue: 145) }
    /// `type`.
    @inlinable package static var type: NameID { NameID(rawValue: 146) }
    /// `name`.
    @inlinable package static var name: NameID { NameID(rawValue: 147) }
    /// `property`.
    @inlinable package static var property: NameID { NameID(rawValue: 148) }
    /// `content`.
    @inlinable package static var content: NameID { NameID(rawValue: 149) }
    /// `charset`.
    @inlinable package static var charset: NameID { NameID(rawValue: 150) }
    /// `http-equiv`.
    @inlinable package static var httpEquiv: NameID { NameID(rawValue: 151) }
    /// `rel`.
    @inlinable package static var rel: NameID { NameID(rawValue: 152) }
    /// `itemprop`.
    @inlinable package static var itemprop: NameID { NameID(rawValue: 153) }
    /// `itemtype`.
    @inlinable package static var itemtype: NameID { NameID(rawValue: 154) }
    /// `itemscope`.
    @inlinable package static var itemscope: NameID { NameID(rawValue: 155) }
    /// `datetime`.
    @inlinable package static var datetime: NameID { NameID(rawValue: 156) }
    /// `open`.
    @inlinable package static var open: NameID { NameID(rawValue: 157) }
    /// `value`.
    @inlinable package static var value: NameID { NameID(rawValue: 158) }
    /// `placeholder`.
    @inlinable package static var placeholder: NameID { NameID(rawValue: 159) }
    /// `width`.
    @inlinable package static var width: NameID { NameID(rawValue: 160) }
    /// `height`.
    @inlinable package static var height: NameID { NameID(rawValue: 161) }
    /// `colspan`.
    @inlinable package static var colspan: NameID { NameID(rawValue: 162) }
    /// `rowspan`.
    @inlinable package static var rowspan: NameID { NameID(rawValue: 163) }
    /// `data-nosnippet`.
    @inlinable package static var dataNosnippet: NameID { NameID(rawValue: 164) }
    /// `aria-live`.
    @inlinable package static var ariaLive: NameID { NameID(rawValue: 165) }
    /// `xmp`.
    @inlinable package static var xmp: NameID { NameID(rawValue: 166) }
    /// `noembed`.
    @inlinable package static var noembed: NameID { NameID(rawValue: 167) }
    /// `listing`.
    @inlinable package static var listing: NameID { NameID(rawValue: 168) }
    /// `plaintext`.
    @inlinable package static var plaintext: NameID { NameID(rawValue: 169) }
    /// `keygen`.
    @inlinable package static var keygen: NameID { NameID(rawValue: 170) }
    /// `bgsound`.
    @inlinable package static var bgsound: NameID { NameID(rawValue: 171) }
    /// `rtc`.
    @inlinable package static var rtc: NameID { NameID(rawValue: 172) }
    /// `rb`.
    @inlinable package static var rb: NameID { NameID(rawValue: 173) }
    /// `foreignobject`.
    @inlinable package static var foreignObject: NameID { NameID(rawValue: 174) }
    /// `desc`.
    @inlinable package static var desc: NameID { NameID(rawValue: 175) }
}
