import Testing

/// Rule files as JSON, which is YAML too, that together use every key there is.
enum RuleFileSamples {
    /// A file.
    struct Sample: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        var testDescription: String { name }
    }

    static let all = [pack, derived, lists, cues, vocabulary, ignore, words, places, frame]

    static let pack = Sample(
        name: "pack",
        text: """
            {
              "pack": "zz.lantern", "title": "Lanterns", "description": "A test.",
              "jurisdiction": "ZZ", "modified": "2026-11-20",
              "law": {
                "about": ["place"], "default": true, "names": ["Lantern Act"],
                "formulas": {"label": "this is a lantern", "restriction": ["by order of the lantern"]},
                "basis": [{"cite": "Lantern Act, s. 2"}]
              },
              "cues": {"fined": ["fined", "punished"]},
              "rules": [{
                "id": "zz.lantern.notice", "kind": "notice", "severity": "high",
                "status": "stable", "title": "Title", "message": "Message.",
                "languages": ["en"],
                "when": {
                  "phrase": "lanterns are forbidden",
                  "all": [
                    {"near": {"within": "3 blocks", "phrase": ["be fined"]}},
                    {"page": {"phrase": "harbour"}},
                    {"any": [{"zone": "footer"}, {"role": ["paragraph", "footer"]}]}
                  ],
                  "none": {"voice": ["quoted", "reported"], "speaker": "commenter"},
                  "count": {"at_least": 2, "of": ["red", "green"], "within": "1 sentence"},
                  "position": "last",
                  "link": {"host": "example.org", "within": "1 block"},
                  "meta": {"name": "title", "phrase": "lantern*"},
                  "regex": {"pattern": "lantern s?", "words": "lantern"}
                },
                "facts": {
                  "acts": {"share": ["sharing"]}, "penalties": {"fine": "fined"},
                  "persons": {"citizen": ["citizens"]}, "territory": {"ZZ": ["here"]},
                  "authority": {"Harbour Office": ["the office"]},
                  "law": {"XX": ["Lantern Act"]}
                },
                "basis": [{
                  "cite": "Lantern Act, s. 1", "from": "2020-01-01", "until": "2030-12-31",
                  "source": "the act", "note": "unsure", "says": "a fine",
                  "penalties": ["fine"],
                  "checked": "2026-11-29"
                }],
                "examples": {
                  "match": ["Text.", {"html": "<p>Text.</p>", "facts": {
                    "acts": ["share"], "penalties": "fine", "persons": ["citizen"],
                    "territory": ["ZZ"], "authority": ["Harbour Office"]}}],
                  "no_match": [{"text": "Other text."}],
                  "todo": {"match": ["Some day."], "no_match": ["Not yet."]}
                }
              }]
            }
            """
    )

    static let derived = Sample(
        name: "derived",
        text: """
            {
              "pack": "zz.desk", "title": "Title", "jurisdiction": "ZZ", "modified": "2026-11-20",
              "extends": "zz.base",
              "rules": [
                {"id": "zz.desk.notice", "extends": "zz.base.notice", "severity": "low"},
                {"id": "zz.desk.other", "extends": "zz.base.notice", "kind": "mention"}
              ]
            }
            """
    )

    /// The pack on which the derived one builds.
    static let base = """
        {
          "pack": "zz.base", "title": "Title", "jurisdiction": "ZZ", "modified": "2026-11-20",
          "rules": [{
            "id": "zz.base.notice", "kind": "notice", "severity": "high", "status": "stable",
            "title": "Title", "message": "Message.", "when": {"phrase": "lanterns are forbidden"}
          }]
        }
        """

    /// The list that the sample of lists refers to.
    static let namesPath = "names.csv"
    static let names = "name,other,number,since,to\nRed Lamp,Lamp,1,2020-01-01,2030-01-01\n"

    static let lists = Sample(
        name: "lists",
        text: """
            {
              "pack": "zz.names", "title": "Names", "jurisdiction": "ZZ", "modified": "2026-11-20",
              "list": {
                "file": "names.csv", "name": "name", "aliases": "other", "id": "number",
                "from": "since", "until": "to", "declension": "none", "stale_after": "90 days",
                "title": "Lamps", "source": "a test", "date": "2026-11-01"
              },
              "rules": [{
                "id": "zz.names.unlabelled", "kind": "missing-label", "severity": "low",
                "status": "stable", "title": "Title", "message": "Message.",
                "valid": {"from": "2020-01-01", "until": "2030-01-01"},
                "when": {
                  "absent": {"within": "2 blocks", "phrase": "a lamp by law"},
                  "selector": "article p.text"
                }
              }]
            }
            """
    )

    static let cues = Sample(
        name: "cues",
        text: """
            {
              "cues": "lantern", "title": "Lanterns", "description": "A test.",
              "lists": {"colours": ["red", "green"], "one": "blue"}
            }
            """
    )

    static let vocabulary = Sample(
        name: "vocabulary",
        text: """
            {
              "vocabulary": "harbour", "title": "Harbour", "description": "A test.",
              "scope": {"hosts": ["example.org"], "classes": "hb-*", "phrases": ["Made here"]},
              "entries": [
                {"removed": "share", "phrases": ["Share"], "classes": ["hb-share"]},
                {"kept": "credit", "classes": "hb-credit", "where": "apart"},
                {"page": "login", "phrases": ["Who goes there?"]},
                {"removed": "consent", "page": "cookieWall", "phrases": "We have biscuits"},
                {"hint": "share", "words": ["hbshare"], "classes": "hb-hail"},
                {"says": "january", "words": "frostmonth"}
              ]
            }
            """
    )

    static let words = Sample(
        name: "words",
        text: """
            {
              "words": "eo", "title": "Esperanto", "description": "A test.",
              "country": "XT", "letters": {"ŝ": "sh"}, "prefixes": ["mal"],
              "concepts": {"act.share": ["kunhav*", "plusendi"], "lamp": "lampo"}
            }
            """
    )

    static let places = Sample(
        name: "places",
        text: """
            {
              "places": "islands", "title": "Islands", "description": "A test.",
              "names": {"XA": ["Utopia", "utopian"], "XB": "Lilliput"},
              "signs": {"XA": ["Amaurot"]}
            }
            """
    )

    static let frame = Sample(
        name: "frame",
        text: """
            {
              "frame": "lantern", "title": "A lantern", "description": "A test.",
              "kind": "notice", "needs": [["place"], ["form.digits", "zone"]],
              "decides": ["law.formula.label"], "threshold": 9, "possible": 4,
              "evidence": [
                {"have": "place", "with": ["form.digits"], "within": "8 words", "points": 5},
                {"have": ["zone"], "before": "place", "in": "brackets", "points": -3},
                {"have": ["form"], "at_least": 2, "within": "near", "points": 2}
              ]
            }
            """
    )

    static let ignore = Sample(
        name: "ignore",
        text: """
            {
              "ignore": [
                {
                  "rule": "zz.lantern.*", "site": "example.org", "path": "archive/*.html",
                  "text": "old (lamp|lantern)", "reason": "Looked at.", "author": "legal desk",
                  "expires": "2027-01-31"
                }
              ],
              "title": "Ours", "description": "A test."
            }
            """
    )
}
