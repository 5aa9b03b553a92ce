/// Names of months in the languages of `Rules/words`, with their usual short forms.
enum MonthNames {
    /// The month, 1 to 12, that a word or two in small letters name; nil when they name none.
    ///
    /// Names of the Persian calendar are no such months, see ``persianMonth(_:)``.
    static func month(_ word: ArraySlice<UInt32>) -> Int? { numbers[word] }

    /// The month, 1 to 12, that a word or two name; nil when they name none.
    static func month(_ word: some StringProtocol) -> Int? {
        month(ScalarLine(word).scalars[...])
    }

    /// The month of the Persian calendar, 1 to 12, that a word names; nil when it names none.
    static func persianMonth(_ word: ArraySlice<UInt32>) -> Int? { persianNumbers[word] }

    /// Names as dates have them: in their cases, short ones without full stops.
    ///
    /// "Listopad" is November, as in Polish and Czech.
    private static let lists = [
        """
        january, jan, januar, jänner, janvier, janv, enero, ene, janeiro, gennaio, gen, januari
        stycznia, styczeń, sty, ledna, leden, ocak, oca, jaanuar, tammikuu, tammikuuta, janvāris
        janvārī, sausio, sausis, január, ianuarie, ian, yanvar, ýanwar, января, январь, янв
        січня, січень, студзеня, студзень, януари, януар, јануар, јануари, қаңтар, қаңтардың
        январ, январи, гыйнвар, ιανουαρίου, ιανουάριος, ιαν, հունվարի, հունվար, იანვარი, იანვარს
        ינואר, בינואר, يناير, كانون الثاني, جانفي, ژانویه, جنوری, जनवरी, জানুয়ারি, জানুয়ারী
        มกราคม, มค, ဇန်နဝါရီ
        """,
        """
        february, feb, februar, feber, févr, février, febrero, fevereiro, fev, febbraio
        februari, lutego, luty, lut, února, únor, şubat, şub, pebruari, veebruar, helmikuu
        helmikuuta, februāris, februārī, vasario, vasaris, február, februarie, fevral, fewral
        февраля, февраль, фев, февр, лютого, лютий, лютага, люты, февруари, фебруар, фебруари
        ақпан, ақпанның, феврал, феврали, φεβρουαρίου, φεβρουάριος, φεβ, փետրվարի, փետրվար
        თებერვალი, თებერვალს, פברואר, בפברואר, فبراير, شباط, فيفري, فوریه, فروری, फरवरी, फ़रवरी
        ফেব্রুয়ারি, ফেব্রুয়ারী, กุมภาพันธ์, กพ, ဖေဖော်ဝါရီ
        """,
        """
        march, mar, märz, mär, mars, marzo, março, maart, mrt, marca, marzec, března, březen
        mart, maret, mac, märts, maaliskuu, maaliskuuta, marts, martā, kovo, kovas, március
        márc, martie, марта, март, мар, березня, березень, сакавіка, сакавік, наурыз, наурыздың
        марти, μαρτίου, μάρτιος, μαρ, մարտի, մարտ, მარტი, მარტს, מרץ, במרץ, مارس, آذار, مارچ
        मार्च, মার্চ, มีนาคม, มีค, မတ်
        """,
        """
        april, apr, avril, avr, abril, abr, aprile, kwietnia, kwiecień, kwi, dubna, duben, nisan
        nis, aprill, huhtikuu, huhtikuuta, aprīlis, aprīlī, balandžio, balandis, április, ápr
        aprilie, aprel, апреля, апрель, апр, квітня, квітень, красавіка, красавік, април, сәуір
        сәуірдің, апрел, апрели, απριλίου, απρίλιος, απρ, ապրիլի, ապրիլ, აპრილი, აპრილს, אפריל
        באפריל, أبريل, ابريل, إبريل, نيسان, أفريل, آوریل, اپریل, अप्रैल, এপ্রিল, เมษายน, เมย
        ဧပြီ
        """,
        """
        may, mai, mayo, maio, maggio, mag, mei, maja, května, květen, mayıs, mayis, maj
        toukokuu, toukokuuta, maijs, maijā, gegužės, gegužė, május, máj, maý, мая, май, травня
        травень, мај, маи, мамыр, мамырдың, майи, μαΐου, μάιος, μαϊ, մայիսի, մայիս, მაისი, მაისს
        מאי, במאי, مايو, أيار, ماي, مه, مئی, मई, মে, พฤษภาคม, พค, မေ
        """,
        """
        june, jun, juni, juin, junio, junho, giugno, giu, czerwca, czerwiec, cze, června, červen
        haziran, haz, juuni, kesäkuu, kesäkuuta, jūnijs, jūnijā, birželio, birželis, június, jún
        iunie, iyun, iýun, июня, июнь, июн, червня, червень, чэрвеня, чэрвень, юни, јун, јуни
        маусым, маусымның, июни, ιουνίου, ιούνιος, ιουν, հունիսի, հունիս, ივნისი, ივნისს, יוני
        ביוני, يونيو, يونيه, حزيران, جوان, ژوئن, جون, जून, জুন, มิถุนายน, มิย, ဇွန်
        """,
        """
        july, jul, juli, juillet, juil, julio, julho, luglio, lug, lipca, lipiec, lip, července
        červenec, temmuz, tem, juuli, heinäkuu, heinäkuuta, jūlijs, jūlijā, liepos, liepa
        július, júl, iulie, iyul, iýul, julai, июля, июль, июл, липня, липень, ліпеня, ліпень
        юли, јул, јули, шілде, шілденің, июли, ιουλίου, ιούλιος, ιουλ, հուլիսի, հուլիս, ივლისი
        ივლისს, יולי, ביולי, يوليو, يوليه, تموز, جويلية, ژوئیه, جولائی, जुलाई, জুলাই, กรกฎาคม
        กค, ဇူလိုင်
        """,
        """
        august, aug, août, agosto, ago, augustus, sierpnia, sierpień, sie, srpna, srpen, ağustos
        ağu, agustus, elokuu, elokuuta, augusts, augustā, rugpjūčio, rugpjūtis, augusztus
        avqust, avgust, awgust, ogos, agt, августа, август, авг, серпня, серпень, жніўня
        жнівень, тамыз, тамыздың, августи, αυγούστου, αύγουστος, αυγ, օգոստոսի, օգոստոս, აგვისტო
        აგვისტოს, אוגוסט, באוגוסט, أغسطس, آب, أوت, اوت, اگست, अगस्त, আগস্ট, สิงหาคม, สค, ဩဂုတ်
        သြဂုတ်
        """,
        """
        september, sept, sep, septembre, septiembre, setembro, set, settembre, września
        wrzesień, wrz, září, eylül, eyl, syyskuu, syyskuuta, septembris, septembrī, rugsėjo
        rugsėjis, szeptember, szept, septembrie, sentyabr, sentýabr, sentabr, septembar
        сентября, сентябрь, сен, сент, вересня, вересень, верасня, верасень, септември
        септембар, қыркүйек, қыркүйектің, сентябр, сентябри, σεπτεμβρίου, σεπτέμβριος, σεπ
        սեպտեմբերի, սեպտեմբեր, სექტემბერი, სექტემბერს, ספטמבר, בספטמבר, سبتمبر, أيلول, سپتامبر
        ستمبر, सितंबर, सितम्बर, সেপ্টেম্বর, กันยายน, กย, စက်တင်ဘာ
        """,
        """
        october, oct, oktober, okt, octobre, octubre, outubro, out, ottobre, ott, października
        październik, paź, října, říjen, ekim, eki, oktoober, lokakuu, lokakuuta, oktobris
        oktobrī, spalio, spalis, október, octombrie, oktyabr, oktýabr, oktabr, oktobar, октября
        октябрь, окт, жовтня, жовтень, кастрычніка, кастрычнік, октомври, октобар, қазан
        қазанның, октябр, октябри, οκτωβρίου, οκτώβριος, οκτ, հոկտեմբերի, հոկտեմբեր, ოქტომბერი
        ოქტომბერს, אוקטובר, באוקטובר, أكتوبر, تشرين الأول, اکتبر, اکتوبر, अक्टूबर, अक्तूबर
        অক্টোবর, ตุลาคม, ตค, အောက်တိုဘာ
        """,
        """
        november, nov, novembre, noviembre, novembro, listopada, listopad, lis, listopadu, kasım
        kas, nopember, marraskuu, marraskuuta, novembris, novembrī, lapkričio, lapkritis
        noiembrie, noyabr, noýabr, novembar, ноября, ноябрь, ноя, нояб, листопад, лістапада
        лістапад, ноември, новембар, қараша, қарашаның, ноябр, ноябри, νοεμβρίου, νοέμβριος, νοε
        նոյեմբերի, նոյեմբեր, ნოემბერი, ნოემბერს, נובמבר, בנובמבר, نوفمبر, تشرين الثاني, نوامبر
        نومبر, नवंबर, नवम्बर, নভেম্বর, พฤศจิกายน, พย, နိုဝင်ဘာ
        """,
        """
        december, dec, dezember, dez, décembre, déc, diciembre, dic, dezembro, dicembre
        desember, des, grudnia, grudzień, gru, prosince, prosinec, aralık, ara, detsember
        joulukuu, joulukuuta, decembris, decembrī, gruodžio, gruodis, decembrie, dekabr
        decembar, disember, декабря, декабрь, дек, грудня, грудень, снежня, снежань, декември
        децембар, желтоқсан, желтоқсанның, декабр, декабри, δεκεμβρίου, δεκέμβριος, δεκ
        դեկտեմբերի, դեկտեմբեր, დეკემბერი, დეკემბერს, דצמבר, בדצמבר, ديسمبر, كانون الأول, دسامبر
        دسمبر, दिसंबर, दिसम्बर, ডিসেম্বর, ธันวาคม, ธค, ဒီဇင်ဘာ
        """,
    ]

    /// The Persian calendar: as in Iran, and with the names of the zodiac as in Afghanistan.
    private static let persianLists = [
        "فروردین, حمل", "اردیبهشت, ثور", "خرداد, جوزا", "تیر, سرطان", "مرداد, اسد", "شهریور, سنبله",
        "مهر, میزان", "آبان, عقرب", "آذر, قوس", "دی, جدی", "بهمن, دلو", "اسفند, حوت",
    ]

    private static let numbers = numbered(lists)
    private static let persianNumbers = numbered(persianLists)

    private static func numbered(_ lists: [String]) -> WordTable<Int> {
        WordTable(
            lists.enumerated().flatMap { index, list in
                WordList.entries(list).map { (word: $0, meaning: index + 1) }
            }
        )
    }
}
