/// Two or three plain sentences in each language, about a harbour and its school.
enum LanguageSamples {
    static let all: [(language: String, text: String)] = [
        (
            "af",
            "Die kinders gaan elke oggend met die bus skool toe. Hulle het gister nie gewerk nie, omdat "
                + "die reën te swaar was en die brug gesluit is."
        ),
        (
            "ar",
            "أعلن مجلس الميناء يوم الثلاثاء أن الرصيف القديم سيبقى مغلقا حتى الصيف. وقال المهندسون إنهم "
                + "يحتاجون إلى وقت أطول لفحص الأعمدة التي تحت الماء."
        ),
        (
            "az",
            "Liman şurası çərşənbə axşamı köhnə körpünün yaya qədər bağlı qalacağını bildirdi. Mühəndislər "
                + "suyun altında olan dirəkləri yoxlamaq üçün daha çox vaxt istəyirlər."
        ),
        (
            "be",
            "Рада порта паведаміла ў аўторак, што стары прычал застанецца зачыненым да лета. Інжынеры "
                + "кажуць, што ім патрэбна больш часу, каб праверыць палі пад вадой."
        ),
        (
            "bg",
            "Съветът на пристанището съобщи във вторник, че старият кей ще остане затворен до лятото. "
                + "Инженерите казват, че им е нужно повече време, за да проверят колоните под водата."
        ),
        (
            "bn",
            "বন্দর পরিষদ মঙ্গলবার জানিয়েছে যে পুরনো ঘাটটি গ্রীষ্ম পর্যন্ত বন্ধ থাকবে। প্রকৌশলীরা আরও সময় চান।"
        ),
        (
            "ca",
            "El consell del port va anunciar dimarts que el moll vell estarà tancat fins a l'estiu. Els "
                + "enginyers diuen que els cal més temps per mirar els pilars que hi ha sota l'aigua."
        ),
        (
            "cs",
            "Rada přístavu v úterý oznámila, že staré molo zůstane zavřené až do léta. Inženýři říkají, že "
                + "potřebují více času, aby prohlédli sloupy pod vodou."
        ),
        (
            "da",
            "Havnens råd meddelte tirsdag, at den gamle bro bliver ved med at være lukket indtil sommeren. "
                + "Ingeniørerne siger, at de har brug for mere tid til at undersøge pælene under vandet."
        ),
        (
            "de",
            "Der Rat des Hafens teilte am Dienstag mit, dass die alte Brücke bis zum Sommer geschlossen "
                + "bleibt. Die Ingenieure brauchen mehr Zeit, um die Pfeiler unter Wasser zu prüfen."
        ),
        (
            "el",
            "Το συμβούλιο του λιμανιού ανακοίνωσε την Τρίτη ότι η παλιά αποβάθρα θα μείνει κλειστή ως το "
                + "καλοκαίρι."
        ),
        (
            "en",
            "The council of the harbour said on Tuesday that the old pier would stay closed until the "
                + "summer. The engineers have asked for more time to look at the pillars under water."
        ),
        (
            "es",
            "El consejo del puerto anunció el martes que el muelle viejo seguirá cerrado hasta el verano. "
                + "Los ingenieros dicen que necesitan más tiempo para mirar los pilares bajo el agua."
        ),
        (
            "et",
            "Sadama nõukogu teatas teisipäeval, et vana kai jääb suveni suletuks. Insenerid ütlevad, et nad "
                + "vajavad rohkem aega, et vaadata vee all olevaid sambaid."
        ),
        (
            "eu",
            "Portuko kontseiluak asteartean jakinarazi zuen kai zaharra itxita egongo dela udara arte. "
                + "Ingeniariek diote denbora gehiago behar dutela ur azpiko zutabeak aztertzeko."
        ),
        (
            "fa",
            "شورای بندر روز سه‌شنبه اعلام کرد که اسکله قدیمی تا تابستان بسته می‌ماند. مهندسان می‌گویند که "
                + "برای بررسی ستون‌های زیر آب به زمان بیشتری نیاز دارند."
        ),
        (
            "fi",
            "Sataman neuvosto kertoi tiistaina, että vanha laituri pysyy suljettuna kesään asti. Insinöörit "
                + "sanovat tarvitsevansa enemmän aikaa, jotta he voivat tutkia veden alla olevat pylväät."
        ),
        (
            "fr",
            "Le conseil du port a annoncé mardi que le vieux quai restera fermé jusqu'à l'été. Les "
                + "ingénieurs disent qu'il leur faut plus de temps pour voir les piliers sous l'eau."
        ),
        (
            "ga",
            "Dúirt comhairle an chuain Dé Máirt go mbeidh an sean-ché dúnta go dtí an samhradh. Deir na "
                + "hinnealtóirí go bhfuil níos mó ama ag teastáil uathu chun breathnú ar na piléir."
        ),
        (
            "gl",
            "O consello do porto anunciou o martes que o peirao vello seguirá pechado ata o verán. Os "
                + "enxeñeiros din que precisan máis tempo para mirar os piares que hai baixo a auga."
        ),
        (
            "he",
            "מועצת הנמל הודיעה ביום שלישי שהרציף הישן יישאר סגור עד הקיץ. המהנדסים ביקשו עוד זמן."
        ),
        (
            "hi",
            "बंदरगाह परिषद ने मंगलवार को कहा कि पुराना घाट गर्मियों तक बंद रहेगा। इंजीनियरों का कहना है कि उन्हें पानी के "
                + "नीचे के खंभों को देखने के लिए और समय चाहिए।"
        ),
        (
            "hr",
            "Vijeće luke priopćilo je u utorak da će stari gat ostati zatvoren do ljeta. Inženjeri kažu da "
                + "im treba više vremena kako bi pregledali stupove ispod vode, što će trajati tjedan dana."
        ),
        (
            "hu",
            "A kikötő tanácsa kedden közölte, hogy a régi móló nyárig zárva marad. A mérnökök azt mondják, "
                + "hogy több időre van szükségük a víz alatti oszlopok vizsgálatához."
        ),
        ("hy", "Նավահանգստի խորհուրդը երեքշաբթի հայտնեց, որ հին նավամատույցը փակ կմնա մինչև ամառ։"),
        (
            "id",
            "Dewan pelabuhan mengatakan pada hari Selasa bahwa dermaga lama akan tetap ditutup sampai musim "
                + "panas. Para insinyur bilang mereka butuh lebih banyak waktu karena tiang di bawah air."
        ),
        (
            "is",
            "Hafnarráðið sagði á þriðjudag að gamla bryggjan yrði lokuð fram á sumar. Verkfræðingarnir segja "
                + "að þeir þurfi meiri tíma til að skoða stólpana undir vatninu."
        ),
        (
            "it",
            "Il consiglio del porto ha detto martedì che il vecchio molo resterà chiuso fino all'estate. Gli "
                + "ingegneri dicono che serve più tempo per guardare i pilastri sotto l'acqua."
        ),
        ("ja", "港の評議会は火曜日、古い桟橋は夏まで閉鎖されたままになると発表した。技術者たちは柱を調べるためにもっと時間が必要だと言っている。"),
        (
            "ka",
            "ნავსადგურის საბჭომ სამშაბათს განაცხადა, რომ ძველი ნავმისადგომი ზაფხულამდე დაკეტილი დარჩება."
        ),
        (
            "kk",
            "Порт кеңесі сейсенбі күні ескі айлақтың жазға дейін жабық болатынын хабарлады. Инженерлер су "
                + "астындағы бағандарды тексеру үшін көбірек уақыт керек екенін айтады."
        ),
        ("ko", "항만 위원회는 화요일에 오래된 부두가 여름까지 닫혀 있을 것이라고 말했다. 기술자들은 시간이 더 필요하다."),
        (
            "ky",
            "Порт кеңеши шейшемби күнү эски пирстин жайга чейин жабык болорун билдирди. Инженерлер суунун "
                + "астындагы мамыларды текшерүү үчүн көбүрөөк убакыт керек деп айтышты."
        ),
        (
            "la",
            "Consilium portus nuntiavit pontem veterem usque ad aestatem clausum esse mansurum. Magistri "
                + "dixerunt se plus temporis habere velle, ut columnas sub aqua inspicerent."
        ),
        (
            "lt",
            "Uosto taryba antradienį pranešė, kad senoji prieplauka liks uždaryta iki vasaros. Inžinieriai "
                + "sako, kad jiems reikia daugiau laiko apžiūrėti po vandeniu esančius stulpus."
        ),
        (
            "lv",
            "Ostas padome otrdien paziņoja, ka vecā piestātne paliks slēgta līdz vasarai. Inženieri saka, ka "
                + "viņiem vajag vairāk laika, lai apskatītu stabus zem ūdens."
        ),
        (
            "mk",
            "Советот на пристаништето соопшти во вторникот дека стариот кеј ќе остане затворен до летото. "
                + "Инженерите велат дека им треба повеќе време за да ги проверат столбовите под водата."
        ),
        (
            "mn",
            "Боомтын зөвлөл мягмар гарагт хуучин зогсоол зун хүртэл хаалттай байна гэж мэдэгдэв. Инженерүүд "
                + "усан доорх баганыг шалгахад илүү их хугацаа хэрэгтэй гэж хэлж байна."
        ),
        (
            "mr",
            "बंदर परिषदेने मंगळवारी सांगितले की जुना धक्का उन्हाळ्यापर्यंत बंद राहील. पाण्याखालील खांब पाहण्यासाठी त्यांना "
                + "आणखी वेळ हवा आहे असे अभियंते म्हणतात."
        ),
        (
            "ms",
            "Majlis pelabuhan berkata pada hari Selasa bahawa jeti lama itu akan terus ditutup kerana "
                + "tiangnya rosak. Jurutera memerlukan lebih banyak masa dan wang untuk membaikinya, kata polis."
        ),
        ("my", "ဆိပ်ကမ်းကောင်စီက အင်္ဂါနေ့တွင် ဆိပ်ခံတံတားဟောင်းကို နွေရာသီအထိ ပိတ်ထားမည်ဟု ပြောသည်။"),
        (
            "ne",
            "बन्दरगाह परिषद्ले मंगलबार पुरानो घाट गर्मीसम्म बन्द रहने बताएको छ। पानीमुनिका खम्बाहरू हेर्न अझै धेरै समय "
                + "चाहिने इन्जिनियरहरूले भनेका छन्।"
        ),
        (
            "nl",
            "De raad van de haven zei dinsdag dat de oude pier tot de zomer gesloten blijft. De ingenieurs "
                + "zeggen dat ze meer tijd nodig hebben om naar de palen onder water te kijken."
        ),
        (
            "no",
            "Havnerådet sa på tirsdag at den gamle brygga skal være stengt til sommeren. Ingeniørene sier at "
                + "de trenger mer tid for å se på pælene under vannet, og at ingen vet hva det koster."
        ),
        (
            "pl",
            "Rada portu poinformowała we wtorek, że stare molo będzie zamknięte do lata. Inżynierowie mówią, "
                + "że potrzebują więcej czasu, aby obejrzeć słupy pod wodą."
        ),
        (
            "pt",
            "O conselho do porto disse na terça-feira que o cais antigo ficará fechado até ao verão. Os "
                + "engenheiros dizem que precisam de mais tempo para ver os pilares que estão debaixo de água."
        ),
        (
            "ro",
            "Consiliul portului a anunțat marți că vechiul chei va rămâne închis până la vară. Inginerii spun "
                + "că au nevoie de mai mult timp ca să vadă stâlpii de sub apă."
        ),
        (
            "ru",
            "Совет порта сообщил во вторник, что старый причал останется закрытым до лета. Инженеры говорят, "
                + "что им нужно больше времени, чтобы осмотреть сваи под водой."
        ),
        (
            "sk",
            "Rada prístavu v utorok oznámila, že staré mólo zostane zatvorené až do leta. Inžinieri hovoria, "
                + "že potrebujú viac času, aby si prezreli stĺpy pod vodou."
        ),
        (
            "sl",
            "Svet pristanišča je v torek sporočil, da bo stari pomol zaprt do poletja. Inženirji pravijo, da "
                + "potrebujejo več časa, da bi pregledali stebre pod vodo."
        ),
        (
            "sq",
            "Këshilli i portit tha të martën se skela e vjetër do të mbetet e mbyllur deri në verë. "
                + "Inxhinierët thonë se u duhet më shumë kohë për të parë shtyllat nën ujë."
        ),
        (
            "sr",
            "Савет луке саопштио је у уторак да ће стари док остати затворен до лета. Инжењери кажу да им "
                + "треба више времена да прегледају стубове испод воде."
        ),
        (
            "sr",
            "Savet luke je u utorak saopštio da će stari dok ostati zatvoren do leta. Inženjeri kažu da im "
                + "treba više vremena da pregledaju stubove ispod vode, i da će to trajati nedelju dana."
        ),
        (
            "sv",
            "Hamnens råd sade på tisdagen att den gamla bryggan ska vara stängd till sommaren. Ingenjörerna "
                + "säger att de behöver mer tid för att titta på pålarna under vattnet."
        ),
        (
            "sw",
            "Baraza la bandari lilisema siku ya Jumanne kwamba gati la zamani litabaki limefungwa hadi "
                + "kiangazi. Wahandisi wanasema wanahitaji muda zaidi wa kuangalia nguzo zilizo chini ya maji."
        ),
        (
            "tg",
            "Шӯрои бандар рӯзи сешанбе хабар дод, ки пирси кӯҳна то тобистон баста мемонад. Муҳандисон "
                + "мегӯянд, ки барои дидани сутунҳои зери об вақти бештар лозим аст."
        ),
        ("th", "สภาท่าเรือกล่าวเมื่อวันอังคารว่าท่าเรือเก่าจะยังคงปิดจนถึงฤดูร้อน"),
        (
            "tk",
            "Port geňeşi sişenbe güni köne duralganyň tomsa çenli ýapyk boljakdygyny habar berdi. "
                + "Inženerler suwuň aşagyndaky sütünleri barlamak üçin köp wagt gerekdigini aýdýarlar."
        ),
        (
            "tl",
            "Sinabi ng konseho ng daungan noong Martes na mananatiling sarado ang lumang pantalan hanggang sa "
                + "tag-init. Kailangan daw ng mga inhinyero ng mas mahabang panahon para tingnan ang mga haligi."
        ),
        (
            "tr",
            "Liman kurulu salı günü eski iskelenin yaza kadar kapalı kalacağını açıkladı. Mühendisler suyun "
                + "altındaki direkleri incelemek için daha çok zamana ihtiyaç duyduklarını söylüyor."
        ),
        (
            "tt",
            "Порт шурасы сишәмбе көнне иске пристаньның җәйгә кадәр ябык булачагын хәбәр итте. Инженерлар су "
                + "астындагы баганаларны тикшерү өчен күбрәк вакыт кирәк диләр."
        ),
        (
            "uk",
            "Рада порту повідомила у вівторок, що старий причал залишиться зачиненим до літа. Інженери "
                + "кажуть, що їм потрібно більше часу, щоб оглянути палі під водою."
        ),
        (
            "ur",
            "بندرگاہ کی کونسل نے منگل کو کہا کہ پرانا گھاٹ گرمیوں تک بند رہے گا۔ انجینئروں کا کہنا ہے کہ انہیں "
                + "پانی کے نیچے ستونوں کو دیکھنے کے لیے مزید وقت چاہیے۔"
        ),
        (
            "uz",
            "Port kengashi seshanba kuni eski iskala yozgacha yopiq bo‘lishini ma’lum qildi. Muhandislar suv "
                + "ostidagi ustunlarni tekshirish uchun ko‘proq vaqt kerakligini aytmoqda."
        ),
        (
            "uz",
            "Порт кенгаши сешанба куни эски пристань ёзгача ёпиқ бўлишини маълум қилди. Муҳандислар сув "
                + "остидаги устунларни текшириш учун кўпроқ вақт кераклигини айтмоқда."
        ),
        (
            "vi",
            "Hội đồng cảng cho biết hôm thứ Ba rằng cầu tàu cũ sẽ vẫn đóng cửa cho đến mùa hè. Các kỹ sư nói "
                + "rằng họ cần thêm thời gian để xem các cột dưới nước."
        ),
        ("zh", "港口委员会星期二表示，旧码头将关闭到夏天。工程师说，他们需要更多时间来检查水下的柱子。"),
    ]
}
