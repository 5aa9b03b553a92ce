internal import CaveatModel

/// The code of a language in three letters, after ISO 639-3: the form that WET files of Common Crawl
/// have in `WARC-Identified-Content-Language`.
struct ThreeLetterCode {
    /// The code.
    let code: String

    /// The code of a tag's language; nil for what is no language of the standard.
    init?(_ tag: LanguageTag) {
        let primary = tag.primary.lowercased()
        if let code = Self.codes[primary] {
            self.code = code
        } else if primary.utf8.count == 3, primary.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
            code = primary
        } else {
            return nil
        }
    }

    /// The codes by those of two letters.
    private static let codes: [String: String] = Dictionary(
        table.split { $0 == " " || $0 == "\n" }
            .map { (String($0.prefix(2)), String($0.dropFirst(2))) },
        uniquingKeysWith: { first, _ in first }
    )

    /// All languages that have a code of two letters: that one, then the one of three.
    ///
    /// Source: https://www.loc.gov/standards/iso639-2/php/code_list.php
    private static let table = """
        aaaar ababk aeave afafr akaka amamh anarg arara asasm avava ayaym azaze babak bebel
        bgbul bhbih bibis bmbam bnben bobod brbre bsbos cacat ceche chcha cocos crcre csces
        cuchu cvchv cycym dadan dedeu dvdiv dzdzo eeewe elell eneng eoepo esspa etest eueus
        fafas ffful fifin fjfij fofao frfra fyfry gagle gdgla glglg gngrn guguj gvglv hahau
        heheb hihin hohmo hrhrv hthat huhun hyhye hzher iaina idind ieile igibo iiiii ikipk
        ioido isisl itita iuiku jajpn jvjav kakat kgkon kikik kjkua kkkaz klkal kmkhm knkan
        kokor krkau kskas kukur kvkom kwcor kykir lalat lbltz lglug lilim lnlin lolao ltlit
        lulub lvlav mgmlg mhmah mimri mkmkd mlmal mnmon mrmar msmsa mtmlt mymya nanau nbnob
        ndnde nenep ngndo nlnld nnnno nonor nrnbl nvnav nynya ococi ojoji omorm orori ososs
        papan pipli plpol pspus ptpor quque rmroh rnrun roron rurus rwkin sasan scsrd sdsnd
        sesme sgsag sisin skslk slslv smsmo snsna sosom sqsqi srsrp ssssw stsot susun svswe
        swswa tatam tetel tgtgk ththa titir tktuk tltgl tntsn toton trtur tstso tttat twtwi
        tytah uguig ukukr ururd uzuzb veven vivie vovol wawln wowol xhxho yiyid yoyor zazha
        zhzho zuzul
        """
}
