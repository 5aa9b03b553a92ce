/// The words of bylines in the languages of `Rules/words`, in small letters.
///
/// Each word stands once, with the language that is read first; others share it.
enum BylineWords {
    /// What stands before a name like "by": a space and a capital letter follow.
    static let prepositions = WordList.entries(
        """
        by, written by, posted by, published by, words by, story by, reported by, reviewed by
        medically reviewed by, fact checked by, edited by, article by, von, ein beitrag von
        eine analyse von, ein kommentar von, geschrieben von, verfasst von, par, écrit par
        publié par, rédigé par, propos recueillis par, por, escrito por, publicado por
        redactado por, di, a cura di, scritto da, pubblicato da, door, geschreven door, av
        skriven av, skrevet av, af, skrevet af, scris de, publicat de, oleh, ditulis oleh, yazan
        tác giả, bởi, írta, írta és fényképezte, napsal, napsala, napísal, napisał, napisała
        opracował, opracowała, piše, napisao, napisala, kirjoittanut, kirjutas, parašė, raksta
        sagatavoja, γράφει ο, γράφει η, γράφουν, από τον, από την, пише, пишува, написал
        написала, подготовил, подготовила, подготовили, написав, підготував, підготувала
        напісаў, напісала, падрыхтаваў, от, بقلم, كتب, كتبت, كتبه, إعداد, به قلم, نوشته, نوشتهٔ
        تحریر, מאת, লিখেছেন, द्वारा, โดย, เขียนโดย
        """
    )

    /// What names the author before a colon, or before a name with a capital letter.
    static let labels = WordList.entries(
        """
        author, authors, text, words, story, autor, autorin, autoren, redaktion, redakteur, foto
        fotos, auteur, auteurs, texte, autora, autores, texto, redacción, redação, autore
        autrice, autori, testo, tekst, författare, skribent, forfatter, journalist, teksti
        kirjoittaja, toimittaja, autorka, oprac, tekst i zdjęcia, szerző, szöveg, redactor
        autorius, autorė, tekstas, autors, teksts, yazar, haber, müəllif, mətn, muallif, awtor
        penulis, pengarang, phóng viên, bài, автор, авторы, авторка, автори, авторът, текст
        текста, автора, аўтар, тэкст, аутор, авторлар, мәтін, муаллиф, зохиогч, сурвалжлагч
        συντάκτης, συγγραφέας, κείμενο, հեղինակ, ავტორი, ტექსტი, الكاتب, المؤلف, الكاتبة
        نویسنده, گزارش, خبرنگار, مصنف, כתב, כתבה, लेखक, लेखिका, লেখক, প্রতিবেদক, ผู้เขียน
        เรื่อง, ရေးသားသူ, 作者, 文, 撰文, 记者, 記者, 执笔, 執筆, 著者, 取材, 글, 글쓴이, 작성자, 기자
        """
    )

    /// What stands between two names.
    static let joiners = Set(
        WordList.entries(
            """
            and, with, und, et, y, e, i, en, och, og, ja, és, și, si, ir, un, a, ve, və, dan, và
            va, we, и, і, й, та, ды, және, жана, һәм, ва, болон, και, և, და, و, اور, ו, और, এবং
            ও, และ, နှင့်, 和, 与, 與, と, 및, 와, 과
            """
        )
    )

    /// What follows a family name and is part of the name, without full stops.
    static let suffixes: Set<String> = [
        "jr", "sr", "ii", "iii", "iv", "phd", "md", "rn", "esq", "mba", "dds", "dphil",
    ]

    /// What ends a name, and begins none.
    static let endings = Set(
        WordList.entries(
            """
            on, published, updated, follow, posted, last, am, at, reviewed, edited, view, read
            min, share, editor, reporter, staff, in, for, from, is, has, correspondent
            contributor, writer, columnist, twitter, facebook, linkedin, instagram, email, photo
            photos, illustration, advertisement, aus, für, redakteur, korrespondent, à, pour
            desde, para, corresponsal, periodista, inviato, redazione, voor, för, dla, из, для
            корреспондент, специально, кореспондент, 기자, 특파원, 記者, 记者, muhabir, wartawan
            """
        )
    )

    /// How words for an author begin that head a box about one and are no name.
    static let titles = [
        "author", "autor", "auteur", "автор", "аўтар", "аутор", "yazar", "مؤلف", "müəllif",
    ]

    /// What sites write where no person is named, with the letters alone.
    static let nobodies = Set(
        WordList.entries(
            """
            admin, administrator, webmaster, editor, editors, staff, redaktion, redaction
            redacción, redacao, redazione, redactie, redakcja, redakce, редакция, редакція
            редакцыя, root, user, guest
            """
        )
    )
}
