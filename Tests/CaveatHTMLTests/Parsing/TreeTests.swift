import CaveatHTML
import CaveatModel
import Testing

@Suite struct TreeTests {
    @Test(arguments: [
        ("<p>one<p>two", #"p("one") p("two")"#),
        ("<p>one<section>two</section>", #"p("one") section("two")"#),
        ("<p>one<figure>two</figure>", #"p("one") figure("two")"#),
        ("<p>a<wbr>b</p><p>c", #"p("a" wbr "b") p("c")"#),
        ("<video><source src=x><track>t</video>u", #"video(source[src=x] track "t") "u""#),
        ("<b><p>x</b>y</p>z", #"b(p("xy")) "z""#),
        ("<p><b>x</p>y</b>z", #"p(b("x")) "yz""#),
        ("<a href=/1>x<a href=/2>y</a>", #"a[href=/1]("x") a[href=/2]("y")"#),
        ("<a href=/1><div>x</div></a>y", #"a[href=/1](div("x")) "y""#),
        ("x</html><p>y", #""x" p("y")"#),
        ("x</body></html> <p>y", #""x " p("y")"#),
        ("<div>x</section></div>y", #"div("x") "y""#),
        ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", #"ul(li("a") li("b" ul(li("c"))) li("d"))"#),
        ("<dl><dt>a<dd>b<dt>c</dl>", #"dl(dt("a") dd("b") dt("c"))"#),
        (
            "<table><tr><td>a<td>b<tr><td>c</table>d",
            #"table(tbody(tr(td("a") td("b")) tr(td("c")))) "d""#
        ),
        ("<h1>a<h2>b</h3>c", #"h1("a") h2("b") "c""#),
        ("<div/>a<br/>b", #"div("a" br "b")"#),
        ("<svg><path/><g/></svg>a", #"svg(path g) "a""#),
        ("<svg><circle><p>a", #"svg(circle) p("a")"#),
        ("<button>a<p>b</p></button>c", #"button("a" p("b")) "c""#),
        ("<noscript><p>a</p></noscript>", #"noscript(p("a"))"#),
        ("<template><td>a</td></template>", #"template(td("a"))"#),
        ("<iframe><p>a</p></iframe>b", #"iframe(`<p>a</p>`) "b""#),
        ("<textarea><p>a&amp;</textarea>b", #"textarea("<p>a&") "b""#),
        ("<script>if (a < b) '</p>'</script>c", #"script(`if (a < b) '</p>'`) "c""#),
        ("<x-card>a</x-card>b", #"x-card("a") "b""#),
        ("<scriptЖ><p>a</p></script>b", #"scriptЖ(p("a") "b")"#),
        ("<style=x>a<p>b", #"style=x("a" p("b"))"#),
        ("<script\"x id=y>a</script>b", #"script"x[id=y]("ab")"#),
        ("<p<b>a</p>b", #"p<b("a" p "b")"#),
        ("<SCRIPT/>a</script>b", #"script(`a`) "b""#),
        ("a<!-- b -->c", #""a" <!-- b --> "c""#),
        ("a<!-->b-->c", #""a" <!----> "b-->c""#),
        ("a<!doctype html>b<?php x ?>c", #""abc""#),
        ("a < b && c <3 d", #""a < b && c <3 d""#),
        ("a</ b>c</3>d", #""acd""#),
        ("<p>a\r\nb</p>", "p(\"a\r\nb\")"),
        ("<P CLASS='x y' Id=z HIDDEN>a", #"p[class=x y][id=z][hidden=]("a")"#),
    ])
    func `builds the tree that browsers build`(html: String, tree: String) throws {
        let page = try PageParser().parse(Array("<!doctype html><body>\(html)".utf8), format: .html)
        #expect(page.bodyDump == tree)
    }

    @Test(arguments: [
        ("<title>a <b>b</b> &amp; c</title>d", #"html(head(title("a <b>b</b> & c")) body("d"))"#),
        ("<title>a<!-- b</title>d", #"html(head(title("a<!-- b")) body("d"))"#),
        ("<html lang=en><p>a", #"html[lang=en](body(p("a")))"#),
        (
            "<meta charset=utf-8><link rel=x><p>a",
            #"html(head(meta[charset=utf-8] link[rel=x]) body(p("a")))"#
        ),
        ("<head></head> <body class=a><body class=b>c", #"html(head body[class=a]("c"))"#),
        (
            "<html><head><noscript><img src=x></noscript><meta name=y></head><body>c",
            #"html(head(noscript(img[src=x]) meta[name=y]) body("c"))"#
        ),
        ("", ""),
        ("plain", #"html(body("plain"))"#),
        ("<!-- a --><html>", "<!-- a --> html"),
    ])
    func `places the head and the body`(html: String, tree: String) throws {
        #expect(try PageParser().parse(Array(html.utf8), format: .html).dump == tree)
    }
}
