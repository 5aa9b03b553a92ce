/// Which codes stand for the same language, or for languages that a text cannot contradict.
package enum LanguageKinship {
    /// Whether a text in one language may well be declared as the other.
    package static func areAlike(_ one: LanguageTag, _ other: LanguageTag) -> Bool {
        one.primary == other.primary || family(of: one) == family(of: other)
    }

    private static func family(of tag: LanguageTag) -> Substring {
        families[tag.primary] ?? tag.primary
    }

    /// A line for each language: its code, then others for it or for one that is written like it.
    ///
    /// Source: https://www.loc.gov/standards/iso639-2/php/code_list.php, and the macrolanguages of ISO
    /// 639-3. Pages declare codes of three letters and withdrawn ones as well.
    private static let families: [Substring: Substring] = {
        let lines = """
            af afr
            am amh
            ar ara arb arz ary apc
            az aze azj azb
            be bel
            bg bul
            bn ben
            bo bod tib
            ca cat
            ckb ku kur
            cs ces cze
            da dan
            de deu ger gsw nds
            el ell gre
            en eng
            es spa
            et est ekk
            eu eus baq
            fa fas per pes prs
            fi fin
            fr fra fre
            ga gle
            gl glg
            gu guj
            he heb iw
            hi hin
            hu hun
            hy hye arm hyw
            id ind in
            is isl ice
            it ita
            ja jpn
            ka kat geo
            kk kaz
            km khm
            kn kan
            ko kor
            ky kir
            lo lao
            lt lit
            lv lav lvs
            mk mkd mac
            ml mal
            mn mon khk
            mr mar
            ms msa may zsm
            my mya bur
            ne nep npi
            nl nld dut vls
            no nb nn nor nob nno
            or ori ory
            pa pan
            pl pol
            ps pus pbu pbt
            pt por
            ro ron rum mo mol
            ru rus
            si sin
            sk slk slo
            sl slv
            sq sqi alb als
            sr srp hr hrv bs bos sh hbs cnr
            sv swe
            sw swa swh
            ta tam
            te tel
            tg tgk
            th tha
            tk tuk
            tl tgl fil
            tr tur
            tt tat
            ug uig
            uk ukr
            ur urd
            uz uzb uzn
            vi vie
            zh zho chi cmn yue lzh wuu nan
            """
        var families: [Substring: Substring] = [:]
        for line in lines.split(separator: "\n") {
            let codes = line.split(separator: " ")
            for code in codes { families[code] = codes[0] }
        }
        return families
    }()
}
