/// Short lines of an article, which extractors lose first, in one language.
struct ShortLines: Sendable {
    /// Questions of an interview.
    let questions: [String]
    /// Words for the items of a list, the cells of a table, the lines of a poem.
    let words: [String]
    /// A heading between sections.
    let heading: String

    /// The lines by language.
    static let byLanguage: [String: ShortLines] = [
        "en": ShortLines(
            questions: ["And how long will it last?", "Who pays?"],
            words: ["Stone", "Wood, planed", "North bank", "Twelve"],
            heading: "Part two"
        ),
        "de": ShortLines(
            questions: ["Und wie lange noch?", "Wer zahlt?"],
            words: ["Stein", "Holz, gehobelt", "Nordufer", "Zwölf"],
            heading: "Teil zwei"
        ),
        "fr": ShortLines(
            questions: ["Et combien de temps encore ?", "Qui paie ?"],
            words: ["Pierre", "Bois raboté", "Rive nord", "Douze"],
            heading: "Deuxième partie"
        ),
        "es": ShortLines(
            questions: ["¿Y cuánto durará?", "¿Quién paga?"],
            words: ["Piedra", "Madera cepillada", "Orilla norte", "Doce"],
            heading: "Segunda parte"
        ),
        "tr": ShortLines(
            questions: ["Peki bu ne kadar sürecek?", "Kim ödüyor?"],
            words: ["Taş", "Rendelenmiş ahşap", "Kuzey yakası", "On iki"],
            heading: "İkinci bölüm"
        ),
        "pl": ShortLines(
            questions: ["I jak długo to potrwa?", "Kto płaci?"],
            words: ["Kamień", "Drewno strugane", "Północny brzeg", "Dwanaście"],
            heading: "Część druga"
        ),
        "ru": ShortLines(
            questions: ["И сколько это продлится?", "Кто платит?"],
            words: ["Камень", "Доска строганая", "Северный берег", "Двенадцать"],
            heading: "Часть вторая"
        ),
        "uk": ShortLines(
            questions: ["І скільки це триватиме?", "Хто платить?"],
            words: ["Камінь", "Дошка стругана", "Північний берег", "Дванадцять"],
            heading: "Частина друга"
        ),
        "be": ShortLines(
            questions: ["І колькі гэта працягнецца?", "Хто плаціць?"],
            words: ["Камень", "Дошка гэбляваная", "Паўночны бераг", "Дванаццаць"],
            heading: "Частка другая"
        ),
        "zh": ShortLines(
            questions: ["还要等多久？", "谁来付钱？"],
            words: ["石头", "刨光的木板", "北岸", "十二"],
            heading: "第二部分"
        ),
        "ja": ShortLines(
            questions: ["いつまで続きますか？", "誰が払いますか？"],
            words: ["石", "削った木材", "北岸", "十二"],
            heading: "第二部"
        ),
        "ar": ShortLines(
            questions: ["وكم سيطول هذا؟", "من يدفع؟"],
            words: ["حجر", "خشب مصقول", "الضفة الشمالية", "اثنا عشر"],
            heading: "القسم الثاني"
        ),
        "fa": ShortLines(
            questions: ["و این تا کی ادامه دارد؟", "چه کسی می\u{200C}پردازد؟"],
            words: ["سنگ", "چوب رنده\u{200C}شده", "کرانه شمالی", "دوازده"],
            heading: "بخش دوم"
        ),
    ]
}
