/// Words in class names and ids that hint at what an element is.
///
/// A class name is cut at hyphens, underscores and inner capitals; each part, each pair of
/// neighbouring parts and the whole name are looked up. Collected from publishing systems in
/// general use and, for languages other than English, from the pages of half the corpus.
enum CueWords {
    /// The words of each cue, separated by spaces, in lower case, without hyphens.
    static let lists: [(cue: CueSet, words: String)] = [
        (
            .navigation,
            """
            nav navi navigation navbar menu submenu mainmenu topmenu megamenu menubar breadcrumb \
            breadcrumbs crumbs brotkrumen sitemap topnav subnav sidenav menuitem toolbar toc \
            tableofcontents jumplinks backlink backtotop offcanvas hamburger
            """
        ),
        (
            .banner,
            """
            masthead siteheader topbar ticker newsticker breakingnews sitetitle sitebranding \
            sitedescription headerbar globalheader pageheaderbar topbanner bannertop alertbar \
            alertbanner sitealert sitenotice sitemessage announcementbar noticebar
            """
        ),
        (
            .mediaPlayer,
            """
            player jwplayer videoplayer audioplayer videojs vjs plyr mediaplayer mejs jplayer \
            brightcove kaltura texttospeech tts readspeaker listentothis audiobar videofallback \
            videoerror playererror playerfallback
            """
        ),
        (
            .share,
            """
            share shares sharing sharebar sharebox sharebuttons sharetools sharelinks socialshare \
            social socials socialmedia socialbar sociallinks socialicons addthis sharethis \
            addtoany sharedaddy shariff heateor ssba follow followus teilen partage partager \
            compartir condividi delen bookmarks articletools articleactions articleshare
            """
        ),
        (
            .related,
            """
            related relateds relatedposts relatedarticles relatedcontent relatednews recommended \
            recommendation recommendations recommend recirc recirculation readmore readnext \
            readalso alsoread seealso morefrom morestories morenews morearticles moreon upnext \
            nextup outbrain taboola zergnet revcontent mgid popular mostpopular mostread \
            mostviewed trending latestnews latestposts recentposts recent similar \
            similarposts yarpp crp jprelatedposts topstories youmaylike youmightlike \
            verwandte verwandt aehnliche weiterlesen mehrzumthema relacionadas relacionados \
            relacionada relacionado leiamais saibamais lireaussi alireaussi aussi correlati \
            correlate popularposts nextpost prevpost postnavigation internallink crosslink \
            suggested suggestions discovermore editorspicks zumthema
            """
        ),
        (
            .comments,
            """
            comment comments commentlist commentform commentsection commentarea commentbox disqus \
            respond livefyre spotim viafoura kommentar kommentare kommentarer commentaire \
            commentaires comentarios comentario commenti reacties pingback trackback discussion \
            addcomment fbcomments userreviews reply
            """
        ),
        (
            .subscription,
            """
            newsletter newsletters subscribe subscription subscriptions subscriber paywall regwall \
            signup mailinglist mailchimp mc4wp donate donation donations membership optin \
            emailsignup pleasesubscribe abonnement abobox abonnieren piano leadmagnet supportus \
            newslettersignup newsletterform ctabox cta calltoaction
            """
        ),
        (
            .consent,
            """
            cookie cookies consent gdpr onetrust cookiebar cookiebanner cookieconsent \
            cookienotice didomi usercentrics quantcast ccpa cybotcookiebot euconsent lgpd dsgvo rgpd
            """
        ),
        (
            .advertisement,
            """
            ad ads advert adverts advertisement advertisements advertising adsense adslot adbox \
            adunit adbanner adcontainer adwrapper adblock adspace adzone dfp gpt sponsor sponsors \
            sponsored anzeige anzeigen werbung publicidad publicite reklam reklama iklan \
            adplaceholder billboard skyscraper leaderboard promo promotion promobox affiliate \
            affiliates googlead gads teads partnercontent
            """
        ),
        (
            .pagination,
            "pagination pager paging pagenav pagenavi pagenumbers wppagenavi pagelinks postpagination"
        ),
        (
            .footer,
            """
            footer sitefooter pagefooter mainfooter colophon copyright imprint impressum \
            globalfooter footernav bottombar disclaimer disclaimers
            """
        ),
        (
            .form,
            """
            searchform searchbox searchbar login signin loginform register contactform wpcf7 poll \
            quiz survey feedback orphus mistape reporterror errorreport articlereport typoreport
            """
        ),
        (.accessibility, "skip skiplink skiplinks skiptocontent skipnav skipcontent"),
        (.modal, "modal popup popover overlay dialog lightbox interstitial toast snackbar"),
        (
            .aside,
            """
            sidebar sidebars aside rail rightrail leftrail rightcolumn rightcol secondary \
            widgetarea infobox factbox seitenleiste marginal
            """
        ),
        (
            .screenReader,
            """
            visuallyhidden sronly screenreadertext screenreaderonly offscreen a11yhidden \
            visuallyhide accessiblyhidden elementinvisible uhidden hiddenvisually assistivetext
            """
        ),
        (
            .article,
            """
            articlebody articlecontent articletext articlemain articleinner entrycontent \
            postcontent postbody posttext storybody storycontent storytext maincontent contentbody \
            textbody richtext newstext newsbody newscontent newsdetail articledetail bodytext \
            bodycontent articlecopy contentarticle contenttext singlecontent pagecontent blogcontent \
            blogpost articlebodycontent thecontent tdpostcontent fieldnamebody wsw articlefulltext \
            articulo artikeltext cuerpo texte storyarticle postentry hentry bodycopy newsarticle \
            articlesection wysiwyg mwparseroutput textcontent fulltext detailcontent \
            articletextcontent contentdetail
            """
        ),
        (
            .tags,
            """
            tags taglist posttags tagcloud tagscloud tagslinks articletags entrytags topics \
            keywords schlagworte etiquetas hashtags categories catlinks postcategories \
            entryfooter postmetatags categorylinks
            """
        ),
        (
            .teaser,
            "teaser teasers card cards tile tiles storycard articlecard newslist postlist headlines"
        ),
        (
            .byline,
            """
            byline bylines author authors authorname postauthor entryauthor autor autore auteur \
            contributor contributors writtenby vcard reporter writer journalist
            """
        ),
        (
            .dateline,
            """
            date dates datetime timestamp published pubdate publishdate postdate entrydate \
            dateline datum fecha publicationdate updated lastmodified entrymeta postmeta \
            articlemeta readingtime readtime timeago
            """
        ),
        (
            .lead,
            """
            lead lede standfirst intro introduction dek deck excerpt kicker subtitle subheadline \
            subheading subhead summary chapo sottotitolo vorspann entradilla bajada abstract
            """
        ),
        (
            .caption,
            """
            caption captions wpcaption wpcaptiontext imagecaption photocaption figcaption \
            captiontext imagedescription imagetext bildtext bildunterzeile imageinfo photodescription \
            mediadescription photolegend pieddephoto bildunterschrift legende imgcaption mediacaption
            """
        ),
        (
            .credit,
            """
            credit credits photocredit imagecredit imagecredits copyrightholder mediacredit \
            imagesource bildquelle photographer attribution creditline
            """
        ),
        (
            .headline,
            """
            headline posttitle entrytitle articletitle articleheadline storyheadline pagetitle \
            storytitle newstitle titlearticle
            """
        ),
        (
            .biography,
            """
            authorbio authorbox biography bio aboutauthor abouttheauthor authordescription \
            authorinfo authorprofile authorcard postauthorbox saboxplugin molongui authorblock \
            authordetail authordetails authordetailbox authormeta authorsummary cardauthor \
            blogauthor postauthors authorwrap authorwrapper articleauthor authorsection \
            authorcontent authorbios contributorbio teamcard authorblurb authortext aboutwriter \
            authordesc postauthor
            """
        ),
        (.quote, "pullquote blockquote pullquotes quotebox"),
        (.embed, "embed embedded embeds embedbox placeholder embedplaceholder"),
        (.picture, "image images img photo picture media foto bild"),
    ]

    /// Whole class names by which style sheets hide what they are given to.
    static let concealing = ["hidden", "hide", "is-hidden", "d-none"].map { Array($0.utf8) }

    /// The cues of each word by its hash.
    static let index = CueIndex(
        lists.flatMap { cue, words in words.split(separator: " ").map { (String($0), cue) } }
    )
}
