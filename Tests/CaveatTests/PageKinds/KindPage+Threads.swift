import Caveat
import CaveatModel

/// Threads of forums.
extension KindPage {
    private static let posts = [
        "The ferry does not run on Mondays any more, so how do you get to the other bank of the river?",
        "I take the bus over the motorway bridge, which takes an hour longer but is never cancelled.",
        "My neighbour has a boat and takes three people along, if they help to row on the way back.",
        "Last week the ferryman told me that he will be back as soon as the water is high enough.",
    ]
    private static let russianPosts = [
        "По понедельникам паром больше не ходит, как вы теперь добираетесь на другой берег реки?",
        "Я езжу на автобусе через большой мост, это на час дольше, зато его никогда не отменяют.",
        "У соседа есть лодка, он берёт с собой троих, если они помогают грести на обратном пути.",
    ]
    private static let germanPosts = [
        "Die Fähre fährt montags nicht mehr, wie kommt ihr denn jetzt auf die andere Seite vom Fluss?",
        "Ich nehme den Bus über die Autobahnbrücke, das dauert zwar länger, fällt aber niemals aus.",
        "Mein Nachbar hat ein Boot und nimmt drei Leute mit, wenn sie auf dem Rückweg rudern helfen.",
    ]

    static let threads: [KindPage] = [
        thread("phpBB", posts, body: "<body id=\"phpbb\" class=\"section-viewtopic\">") {
            """
            <div id="p\($0)" class="post"><p class="author">by <a href="/u\($0)">ferry_\($0)</a> » \
            Mon Nov 0\($0 + 1), 2026 10:12</p><div class="content">\($1)</div></div>
            """
        },
        thread("Discourse", posts, head: generator("Discourse 3.2.0")) {
            """
            <div class="topic-body crawler-post"><span class="creator"><a href="/u/a\($0)">rower\($0)</a>
            </span><time datetime="2026-11-0\($0 + 1)">November \($0 + 1), 2026</time>
            <div class="post"><p>\($1)</p></div></div>
            """
        },
        thread(
            "Discourse with the tags of an article",
            posts,
            head: generator("Discourse 3.2.0") + "<meta property=\"og:type\" content=\"website\">"
                + "<meta property=\"article:published_time\" content=\"2026-11-01T10:00:00Z\">"
        ) {
            """
            <div class="crawler-post"><span><a href="/u/a\($0)">rower\($0)</a></span>
            <time>November \($0 + 1), 2026</time><div class="post"><p>\($1)</p></div></div>
            """
        },
        thread("XenForo", posts, url: "https://boats.example/threads/the-ferry.4711/") {
            """
            <article class="message message--post"><h4><a href="/m/\($0)">oarsman\($0)</a></h4>
            <time>Nov \($0 + 1), 2026</time><div class="bbWrapper">\($1)</div></article>
            """
        },
        thread(
            "vBulletin in German",
            germanPosts,
            language: "de",
            head: generator("vBulletin 4.2.5")
        ) {
            """
            <li class="post"><div class="head"><span class="date">0\($0 + 1).11.2026, 10:12</span></div>
            <div class="user"><a href="/m\($0)">Fährmann\($0)</a></div>
            <blockquote>\($1)</blockquote></li>
            """
        },
        thread(
            "microdata",
            posts,
            body: "<body itemscope itemtype=\"https://schema.org/DiscussionForumPosting\">"
        ) {
            """
            <div><a href="/u\($0)">boat\($0)</a><div>2026-11-0\($0 + 1)</div><p>\($1)</p></div>
            """
        },
        thread(
            "questions and answers",
            posts,
            head: "<script type=\"application/ld+json\">{\"@type\":\"QAPage\"}</script>"
        ) {
            """
            <div class="answer"><p>\($1)</p><div class="user"><a href="/u\($0)">rower\($0)</a></div>
            <div class="when">answered Nov 0\($0 + 1) 2026</div></div>
            """
        },
        thread(
            "Russian",
            russianPosts,
            language: "ru",
            url: "https://forum.boats.example/viewtopic.php?t=17"
        ) {
            """
            <div class="post"><b>Паромщик\($0)</b><div class="d">0\($0 + 1).11.2026</div><p>\($1)</p></div>
            """
        },
        thread("in tables", posts, url: "https://boats.example/forum/showthread.php?t=99") {
            """
            <div><div class="thead">11-0\($0 + 1)-2026, 10:12 AM</div><div><a href="/m\($0)">mast\($0)</a>
            </div><div id="post_message_\($0)">\($1)</div></div>
            """
        },
        thread(
            "a forum’s host",
            germanPosts,
            language: "de",
            url: "https://forum.boats.example/d/3"
        ) {
            """
            <article><header><a href="/u\($0)">steg\($0)</a> <time>vor \($0) Tagen</time></header>
            <p>\($1)</p></article>
            """
        },
        thread(
            "MyBB with a warning",
            posts + [NoticePage.english.notice.joined(separator: " ")],
            head: generator("MyBB")
        ) {
            """
            <div class="post"><div><strong><a href="/u\($0)">keel\($0)</a></strong></div>
            <div>2026-11-0\($0 + 1)</div><div class="post_body">\($1)</div></div>
            """
        },
    ]

    private static func generator(_ name: String) -> String {
        "<meta name=\"generator\" content=\"\(name)\">"
    }

    private static func thread(
        _ name: String,
        _ posts: [String],
        language: String = "en",
        head: String = "",
        body tag: String = "<body>",
        url: String? = nil,
        post: (Int, String) -> String
    ) -> KindPage {
        let posts = posts.enumerated().map { post($0.offset, $0.element) }.joined(separator: "\n")
        return KindPage(
            name: name,
            kind: .forumThread,
            title: "The ferry on Mondays - Boats",
            body: "\(menu)<h2>The ferry on Mondays</h2><div class=\"posts\">\(posts)</div>",
            head: head,
            bodyTag: tag,
            url: url,
            language: language
        )
    }
}
