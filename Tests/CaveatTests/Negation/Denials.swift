/// What a publisher writes at the head of its page when nothing threatens its readers, and when something does.
struct Denials {
    /// The language.
    let language: String
    /// Sentences that deny a designation, a penalty or a block.
    let denials: [String]
    /// A warning, some with a negation that denies nothing.
    let warning: String

    /// One for each of twenty-four languages.
    static let all: [Denials] = [
        Denials(
            language: "en",
            denials: [
                "We have not been declared an undesirable organisation in Russia. Nobody can be fined for sharing our stories.",
                "The Lantern is no longer an undesirable organisation in Russia: you may share our stories without fear of a fine.",
                "Our site was never designated extremist in Belarus, and readers are not punished for subscribing.",
            ],
            warning:
                "We do not agree with it, but we were declared an undesirable organisation in Russia: do not share our stories, you could be fined."
        ),
        Denials(
            language: "ru",
            denials: [
                "Наше издание не признано в России нежелательной организацией. За репосты наших материалов вам ничего не грозит: ни штраф, ни срок.",
                "Мы больше не являемся нежелательной организацией в России, и делиться нашими статьями можно без риска штрафа.",
                "Нас никогда не признавали экстремистским формированием, подписчиков не наказывают.",
            ],
            warning:
                "Мы не согласны с этим, но нас признали нежелательной организацией в России: не делитесь нашими статьями, вам грозит штраф."
        ),
        Denials(
            language: "uk",
            denials: [
                "Наше видання не визнане в Росії небажаною організацією. За поширення наших текстів нікого не оштрафують.",
                "Ми більше не є небажаною організацією в Росії, ділитися нашими статтями можна без ризику штрафу.",
            ],
            warning:
                "Наше видання визнали в Росії небажаною організацією. Якщо ви в Росії, не діліться нашими текстами: вам загрожує штраф."
        ),
        Denials(
            language: "be",
            denials: [
                "Наш сайт не прызнаны экстрэмісцкім у Беларусі. За падпіску на нас нікога не аштрафуюць.",
                "Мы больш не экстрэмісцкае фармаванне ў Беларусі, чытаць і дзяліцца можна без страху штрафу.",
            ],
            warning:
                "Наш сайт прызнаны экстрэмісцкім у Беларусі. Калі вы ў Беларусі, не дзяліцеся нашымі тэкстамі: за гэта пагражае штраф ці арышт."
        ),
        Denials(
            language: "de",
            denials: [
                "Unsere Zeitung wurde in Russland nicht zur unerwünschten Organisation erklärt. Wer unsere Texte teilt, muss keine Geldstrafe fürchten.",
                "Wir sind in Russland keine unerwünschte Organisation mehr, niemand wird für das Teilen unserer Texte bestraft.",
            ],
            warning:
                "Unsere Zeitung wurde in Russland zur unerwünschten Organisation erklärt. Wenn Sie in Russland sind, teilen Sie unsere Texte nicht: Ihnen droht eine Geldstrafe."
        ),
        Denials(
            language: "fr",
            denials: [
                "Notre journal n'a pas été déclaré organisation indésirable en Russie. Personne ne risque d'amende pour avoir partagé nos articles.",
                "Nous ne sommes plus une organisation indésirable en Russie : vous pouvez partager nos articles sans craindre d'amende.",
            ],
            warning:
                "Notre journal a été déclaré organisation indésirable en Russie. Si vous êtes en Russie, ne partagez pas nos articles : vous risquez une amende ou la prison."
        ),
        Denials(
            language: "es",
            denials: [
                "Nuestro medio no ha sido declarado organización indeseable en Rusia. Nadie puede ser multado por compartir nuestros artículos.",
                "Ya no somos una organización indeseable en Rusia: puede compartir nuestros textos sin miedo a una multa.",
            ],
            warning:
                "Nuestro medio fue declarado organización indeseable en Rusia. Si está en Rusia, no comparta nuestros artículos: puede recibir una multa o una pena de prisión."
        ),
        Denials(
            language: "it",
            denials: [
                "Il nostro giornale non è stato dichiarato organizzazione indesiderata in Russia. Nessuno può essere multato per aver condiviso i nostri articoli."
            ],
            warning:
                "Il nostro giornale è stato dichiarato organizzazione indesiderata in Russia. Se siete in Russia, non condividete i nostri articoli: rischiate una multa o il carcere."
        ),
        Denials(
            language: "pt",
            denials: [
                "O nosso jornal não foi declarado organização indesejável na Rússia. Ninguém pode ser multado por partilhar os nossos artigos."
            ],
            warning:
                "O nosso jornal foi declarado organização indesejável na Rússia. Se está na Rússia, não partilhe os nossos artigos: arrisca uma multa ou prisão."
        ),
        Denials(
            language: "nl",
            denials: [
                "Onze krant is in Rusland niet tot ongewenste organisatie verklaard. Niemand krijgt een boete voor het delen van onze artikelen."
            ],
            warning:
                "Onze krant is in Rusland tot ongewenste organisatie verklaard. Bent u in Rusland, deel onze artikelen dan niet: u riskeert een boete of gevangenisstraf."
        ),
        Denials(
            language: "pl",
            denials: [
                "Nasza redakcja nie została uznana w Rosji za organizację niepożądaną. Za udostępnianie naszych tekstów nikomu nie grozi grzywna.",
                "Nie jesteśmy już w Rosji organizacją niepożądaną, nasze teksty można udostępniać bez obawy o karę.",
            ],
            warning:
                "Nasza redakcja została uznana w Rosji za organizację niepożądaną. Jeśli jesteś w Rosji, nie udostępniaj naszych tekstów: grozi ci za to grzywna."
        ),
        Denials(
            language: "cs",
            denials: [
                "Naše redakce nebyla v Rusku označena za nežádoucí organizaci. Za sdílení našich článků nikomu nehrozí pokuta."
            ],
            warning:
                "Naše redakce byla v Rusku označena za nežádoucí organizaci. Pokud jste v Rusku, nesdílejte naše články: hrozí vám pokuta nebo vězení."
        ),
        Denials(
            language: "lt",
            denials: [
                "Mūsų redakcija Rusijoje nebuvo pripažinta nepageidaujama organizacija. Už dalijimąsi mūsų straipsniais niekas nebaudžiamas."
            ],
            warning:
                "Mūsų redakcija Rusijoje pripažinta nepageidaujama organizacija. Jei esate Rusijoje, nesidalykite mūsų straipsniais: jums gresia bauda."
        ),
        Denials(
            language: "lv",
            denials: [
                "Mūsu redakcija Krievijā nav atzīta par nevēlamu organizāciju. Par dalīšanos ar mūsu rakstiem nevienam nedraud naudas sods."
            ],
            warning:
                "Mūsu redakcija Krievijā atzīta par nevēlamu organizāciju. Ja esat Krievijā, nedalieties ar mūsu rakstiem: jums draud naudas sods."
        ),
        Denials(
            language: "ka",
            denials: [
                "ჩვენი გამოცემა რუსეთში არასასურველ ორგანიზაციად არ გამოცხადებულა. ჩვენი სტატიების გაზიარებისთვის არავინ დაჯარიმდება."
            ],
            warning:
                "ჩვენი გამოცემა რუსეთში არასასურველ ორგანიზაციად გამოცხადდა. თუ რუსეთში ხართ, ნუ გააზიარებთ ჩვენს სტატიებს: ჯარიმა ან პატიმრობა გემუქრებათ."
        ),
        Denials(
            language: "hy",
            denials: [
                "Մեր կայքը Ռուսաստանում չի ճանաչվել անցանկալի կազմակերպություն։ Մեր հոդվածները տարածելու համար ոչ ոք չի տուգանվի։"
            ],
            warning:
                "Մեր կայքը Ռուսաստանում ճանաչվել է անցանկալի կազմակերպություն։ Եթե Ռուսաստանում եք, մի տարածեք մեր հոդվածները․ ձեզ տուգանք է սպառնում։"
        ),
        Denials(
            language: "kk",
            denials: [
                "Біздің басылым Ресейде жағымсыз ұйым деп танылған жоқ. Мақалаларымызды бөліскені үшін ешкімге айыппұл салынбайды."
            ],
            warning:
                "Біздің басылым Ресейде жағымсыз ұйым деп танылды. Ресейде болсаңыз, мақалаларымызды бөліспеңіз: сізге айыппұл салынуы мүмкін."
        ),
        Denials(
            language: "az",
            denials: [
                "Saytımız Rusiyada arzuolunmaz təşkilat elan edilməyib. Məqalələrimizi paylaşmağa görə heç kim cərimələnmir."
            ],
            warning:
                "Saytımız Rusiyada arzuolunmaz təşkilat elan edilib. Rusiyadasınızsa, məqalələrimizi paylaşmayın: sizi cərimə gözləyə bilər."
        ),
        Denials(
            language: "tr",
            denials: [
                "Gazetemiz Rusya'da istenmeyen örgüt ilan edilmedi. Haberlerimizi paylaştığı için kimseye para cezası verilmiyor.",
                "Rusya'da artık istenmeyen örgüt değiliz, haberlerimizi ceza korkusu olmadan paylaşabilirsiniz.",
            ],
            warning:
                "Gazetemiz Rusya'da istenmeyen örgüt ilan edildi. Rusya'daysanız haberlerimizi paylaşmayın: para cezası veya hapis cezası alabilirsiniz."
        ),
        Denials(
            language: "fa",
            denials: [
                "رسانه ما در روسیه سازمان نامطلوب اعلام نشده است. هیچ کس برای بازنشر مطالب ما جریمه نمی‌شود."
            ],
            warning:
                "رسانه ما در روسیه سازمان نامطلوب اعلام شده است. اگر در روسیه هستید مطالب ما را بازنشر نکنید: ممکن است جریمه یا زندانی شوید."
        ),
        Denials(
            language: "ar",
            denials: [
                "لم تُعلن صحيفتنا منظمة غير مرغوب فيها في روسيا، ولن يُغرَّم أحد بسبب مشاركة مقالاتنا."
            ],
            warning:
                "أُعلنت صحيفتنا منظمة غير مرغوب فيها في روسيا. إذا كنت في روسيا فلا تشارك مقالاتنا: قد تتعرض لغرامة أو للسجن."
        ),
        Denials(
            language: "zh",
            denials: [
                "本站没有被俄罗斯认定为不受欢迎组织,没有人会因为转发我们的文章而被罚款。"
            ],
            warning: "本站已被俄罗斯认定为不受欢迎组织。如果您在俄罗斯,请不要转发我们的文章:您可能被罚款或判刑。"
        ),
        Denials(
            language: "ja",
            denials: [
                "当サイトはロシアで「望ましくない団体」に指定されていません。記事を共有しても罰金を科されることはありません。"
            ],
            warning: "当サイトはロシアで「望ましくない団体」に指定されました。ロシアにいる方は記事を共有しないでください。罰金や懲役を科される可能性があります。"
        ),
        Denials(
            language: "ko",
            denials: [
                "우리 매체는 러시아에서 바람직하지 않은 단체로 지정되지 않았습니다. 기사를 공유해도 벌금을 물지 않습니다."
            ],
            warning:
                "우리 매체는 러시아에서 바람직하지 않은 단체로 지정되었습니다. 러시아에 계시다면 기사를 공유하지 마십시오. 벌금이나 징역형을 받을 수 있습니다."
        ),
    ]
}
