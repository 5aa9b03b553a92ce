/// The words beside dates in the languages of `Rules/words`, in small letters.
///
/// Each word stands once, with the language that is read first; others share it.
enum DateWords {
    /// How words for a change begin: "updated", "modified".
    static let changed = WordList.entries(
        """
        updated, update, modified, last edited, last change, revised, corrected on, aktualisiert
        geändert, bearbeitet, letzte änderung, stand vom, stand:, mis à jour, mise à jour
        actualisé, modifié, maj le, actualiza, modificad, atualiza, aggiornat, aggiornament
        modificat, actualizat, bijgewerkt, gewijzigd, uppdatera, ändrad, oppdatert, opdateret
        sist endret, senest ændret, päivitetty, muokattu, uuendatud, muudetud, viimati, atjaunot
        papildināt, atnaujint, papildyt, aktualiz, zaktualiz, upraveno, zmodyfik, frissítve
        frissült, módosítva, ažuriran, izmenjen, ажуриран, изменет, измењен, обновен, актуализ
        променен, обновл, измен, отредактир, оновлен, змінен, абноўлен, зменен, жаңартыл
        жаңыртыл, яңартыл, навсозӣ, навсози, таҷдид, yangilan, янгилан, o'zgartiril, täzelen
        yenilən, güncelle, шинэчил, шинэчлэ, ενημερώθηκε, ενημέρωση, τροποποι, ανανεώθηκε
        განახლ, թարմաց, փոփոխվ, עודכן, עדכון, تحديث, تعديل, به‌روز, بروز, به روز, روزآمد, ویرایش
        اپ ڈیٹ, ترمیم, अपडेट, अद्यतन, संशोधित, আপডেট, হালনাগাদ, อัปเดต, อัพเดท, อัพเดต, แก้ไข
        ปรับปรุง, ပြင်ဆင်, မွမ်းမံ, cập nhật, sửa lúc, diperbarui, diperbaharui, pembaruan
        dikemas kini, dikemaskini, 更新, 修改, 修订, 修正, 改訂, 수정, 업데이트, 갱신
        """
    )

    /// How words for a first appearance begin: "published", "posted".
    static let published = WordList.entries(
        """
        publish, posted, created, first appeared, issued, veröffentlicht, erschienen, erstellt
        publié, paru le, publicad, publicat, pubblicat, gepubliceerd, geplaatst, publicerad
        publisert, udgivet, julkaistu, avaldatud, publicēts, paskelbta, opublik, publikov
        zveřejněno, vydáno, megjelen, közzétéve, objavljen, објављен, објавен, публик, опублик
        размещен, создан, апублік, жариялан, жарыялан, нашр, chop etil, e'lon qilin, çap edil
        yayınlan, yayımlan, dərc, нийтэл, δημοσι, გამოქვეყნ, հրապարակ, פורסם, نشر, النشر, انتشار
        منتشر, شائع, प्रकाशित, প্রকাশ, เผยแพร่, โพสต์, ထုတ်ပြန်, đăng, xuất bản, diterbitkan
        terbit, dipublikasikan, disiarkan, 发布, 發布, 发表, 发稿, 公開, 掲載, 配信, 입력, 등록, 게시, 작성
        """
    )

    /// Words that may stand between the parts of a date.
    static let joining = Set(
        WordList.entries(
            """
            de, del, di, of, the, den, m, d, gada, năm, ngày, жылғы, жылы, жылдын, оны, року
            года, พศ, คศ, ที่
            """
        )
    )

    /// What counts a number as a year, a month or a day of a month, in East Asia and Mongolia.
    static let counters: [(year: String, month: String, day: String)] = [
        ("年", "月", "日"), ("년", "월", "일"), ("оны", "сарын", "өдөр"), ("оны", "р сарын", "өдөр"),
    ]

    /// Days of the week.
    static let weekdays = Set(
        WordList.entries(
            """
            monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed
            thu, thur, thurs, fri, montag, dienstag, mittwoch, donnerstag, freitag, samstag
            sonnabend, sonntag, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lunes
            martes, miércoles, jueves, viernes, sábado, domingo, segunda-feira, terça-feira
            quarta-feira, quinta-feira, sexta-feira, lunedì, martedì, mercoledì, giovedì
            venerdì, sabato, domenica, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag
            zondag, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, mandag, tirsdag
            lørdag, søndag, maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai
            sunnuntai, esmaspäev, teisipäev, kolmapäev, neljapäev, reede, laupäev, pühapäev
            pirmdiena, otrdiena, trešdiena, ceturtdiena, piektdiena, sestdiena, svētdiena
            pirmadienis, antradienis, trečiadienis, ketvirtadienis, penktadienis, šeštadienis
            sekmadienis, poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela
            pondělí, úterý, středa, čtvrtek, pátek, neděle, hétfő, kedd, szerda, csütörtök
            péntek, szombat, vasárnap, luni, marți, miercuri, joi, vineri, sâmbătă, duminică
            ponedeljak, utorak, sreda, četvrtak, petak, subota, nedelja, понедељак, уторак
            среда, четвртак, петак, субота, недеља, недела, понедельник, вторник, четверг
            пятница, суббота, воскресенье, понеделник, сряда, четвъртък, петък, събота, неделя
            четврток, петок, сабота, понеділок, вівторок, середа, четвер, пʼятниця, п'ятниця
            п’ятниця, неділя, панядзелак, аўторак, чацвер, пятніца, нядзеля, серада, дүйсенбі
            сейсенбі, сәрсенбі, бейсенбі, жұма, сенбі, жексенбі, дүйшөмбү, шейшемби, шаршемби
            бейшемби, жума, ишемби, жекшемби, душанбе, сешанбе, чоршанбе, панҷшанбе, ҷумъа
            шанбе, якшанбе, dushanba, seshanba, chorshanba, payshanba, juma, shanba, yakshanba
            bazar ertəsi, çərşənbə axşamı, çərşənbə, cümə axşamı, cümə, şənbə, bazar, pazartesi
            salı, çarşamba, perşembe, cuma, cumartesi, pazar, duşenbe, sişenbe, çarşenbe
            penşenbe, şenbe, ýekşenbe, дүшәмбе, сишәмбе, чәршәмбе, пәнҗешәмбе, җомга, шимбә
            якшәмбе, даваа, мягмар, лхагва, пүрэв, баасан, бямба, ням, δευτέρα, τρίτη, τετάρτη
            πέμπτη, παρασκευή, σάββατο, κυριακή, երկուշաբթի, երեքշաբթի, չորեքշաբթի, հինգշաբթի
            ուրբաթ, շաբաթ, կիրակի, ორშაბათი, სამშაბათი, ოთხშაბათი, ხუთშაბათი, პარასკევი, შაბათი
            კვირა, יום ראשון, יום שני, יום שלישי, יום רביעי, יום חמישי, יום שישי, שבת, الاثنين
            الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد, دوشنبه, سه‌شنبه, چهارشنبه
            پنجشنبه, پنج‌شنبه, جمعه, شنبه, یکشنبه, پیر, منگل, بدھ, جمعرات, ہفتہ, اتوار, सोमवार
            मंगलवार, बुधवार, गुरुवार, शुक्रवार, शनिवार, रविवार, সোমবার, মঙ্গলবার, বুধবার
            বৃহস্পতিবার, শুক্রবার, শনিবার, রবিবার, วันจันทร์, วันอังคาร, วันพุธ, วันพฤหัสบดี
            วันศุกร์, วันเสาร์, วันอาทิตย์, တနင်္လာ, အင်္ဂါ, ဗုဒ္ဓဟူး, ကြာသပတေး, သောကြာ, စနေ
            တနင်္ဂနွေ, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, senin
            selasa, rabu, kamis, jumat, sabtu, minggu, isnin, khamis, jumaat, ahad, 月曜日, 火曜日
            水曜日, 木曜日, 金曜日, 土曜日, 日曜日, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 星期天, 월요일, 화요일, 수요일, 목요일
            금요일, 토요일, 일요일
            """
        )
    )

    /// What stands beside a time of day, without full stops: halves of the day, zones.
    static let clockWords: Set<String> = [
        "am", "pm", "gmt", "utc", "cet", "cest", "bst", "est", "edt", "cst", "cdt", "mst", "mdt",
        "pst", "pdt", "et", "pt", "ist", "jst", "kst", "msk", "wib", "мск", "uhr", "klo", "kl",
        "час", "г", "год",
    ]
}
