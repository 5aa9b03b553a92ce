extension SourceEncoding {
    /// The encodings by their labels in lower case.
    ///
    /// Source: https://encoding.spec.whatwg.org/#names-and-labels
    static let labels: [String: SourceEncoding] = {
        var labels: [String: SourceEncoding] = [:]
        for (encoding, names) in vocabulary {
            for name in names.split(separator: " ") { labels[String(name)] = encoding }
        }
        return labels
    }()

    private static let vocabulary: [(SourceEncoding, String)] = [
        (
            .utf8,
            """
            unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8
            """
        ),
        (
            .utf16(isBigEndian: true),
            """
            unicodefffe utf-16be
            """
        ),
        (
            .utf16(isBigEndian: false),
            """
            csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le
            """
        ),
        (
            .singleByte(.ibm866),
            """
            866 cp866 csibm866 ibm866
            """
        ),
        (
            .singleByte(.iso8859x2),
            """
            csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 \
            l2 latin2
            """
        ),
        (
            .singleByte(.iso8859x5),
            """
            csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 \
            iso_8859-5:1988
            """
        ),
        (
            .singleByte(.iso8859x7),
            """
            csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 \
            iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek
            """
        ),
        (
            .singleByte(.iso8859x15),
            """
            csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9
            """
        ),
        (
            .singleByte(.koi8r),
            """
            cskoi8r koi koi8 koi8-r koi8_r
            """
        ),
        (
            .singleByte(.koi8u),
            """
            koi8-ru koi8-u
            """
        ),
        (
            .singleByte(.macCyrillic),
            """
            x-mac-cyrillic x-mac-ukrainian
            """
        ),
        (
            .singleByte(.windows1250),
            """
            cp1250 windows-1250 x-cp1250
            """
        ),
        (
            .singleByte(.windows1251),
            """
            cp1251 windows-1251 x-cp1251
            """
        ),
        (
            .singleByte(.windows1252),
            """
            ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 \
            iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 \
            x-cp1252 x-user-defined
            """
        ),
        (
            .singleByte(.windows1253),
            """
            cp1253 windows-1253 x-cp1253
            """
        ),
        (
            .singleByte(.windows1254),
            """
            cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 \
            iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254
            """
        ),
        (
            .singleByte(.windows1255),
            """
            cp1255 windows-1255 x-cp1255
            """
        ),
        (
            .singleByte(.windows1256),
            """
            cp1256 windows-1256 x-cp1256
            """
        ),
        (
            .singleByte(.windows1257),
            """
            cp1257 windows-1257 x-cp1257
            """
        ),
        (
            .singleByte(.windows1258),
            """
            cp1258 windows-1258 x-cp1258
            """
        ),
        (
            .multiByte(.gb18030),
            """
            chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk \
            gb18030
            """
        ),
        (
            .multiByte(.big5),
            """
            big5 big5-hkscs cn-big5 csbig5 x-x-big5
            """
        ),
        (
            .multiByte(.eucJP),
            """
            cseucpkdfmtjapanese euc-jp x-euc-jp
            """
        ),
        (
            .multiByte(.iso2022JP),
            """
            csiso2022jp iso-2022-jp
            """
        ),
        (
            .multiByte(.shiftJIS),
            """
            csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis
            """
        ),
        (
            .multiByte(.eucKR),
            """
            cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 \
            ksc5601 ksc_5601 windows-949
            """
        ),
    ]
}
