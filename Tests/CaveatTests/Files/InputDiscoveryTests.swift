import Caveat
import CaveatTestSupport
import Foundation
import Testing

@Suite struct InputDiscoveryTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `a folder gives its pages in the order of their names, at any depth`() throws {
        for name in [
            "b.html", "a/z.htm", "a/k.xhtml", "c.txt", "notes.md", "image.png", ".hidden.html",
        ] {
            try folder.write("text", to: name)
        }
        let found = InputDiscovery().find([folder.path])
        #expect(found.files.map(\.name) == ["a/k.xhtml", "a/z.htm", "b.html", "c.txt"])
        #expect(found.failures.isEmpty)
        #expect(found.files.allSatisfy { !$0.isNamedExplicitly })
    }

    @Test func `a file named by the user may have any extension`() throws {
        try folder.write("text", to: "page.shtml")
        let found = InputDiscovery().find([folder.path + "/page.shtml"])
        #expect(found.files.map(\.name) == ["page.shtml"])
        #expect(found.files.first?.isNamedExplicitly == true)
    }

    @Test func `a folder that contains itself through a link is read once`() throws {
        try folder.write("text", to: "z/page.html")
        try folder.link("z/loop", to: folder.path + "/z")
        try folder.link("a", to: folder.path + "/z")
        let found = InputDiscovery().find([folder.path])
        #expect(found.files.map(\.name) == ["z/page.html"])
        #expect(found.failures.isEmpty)
    }

    @Test func `folders that link to one another are each read once`() throws {
        // Twelve would be a walk of billions of folders if each way to a folder were gone.
        for from in 0..<12 {
            try folder.write("text", to: "\(from)/page.html")
            for to in 0..<12 where to != from {
                try folder.link("\(from)/to\(to)", to: "../\(to)")
            }
        }
        let found = InputDiscovery().find([folder.path])
        #expect(found.files.map(\.name) == (0..<12).map { "\($0)/page.html" }.sorted())
        #expect(found.failures.isEmpty)
    }

    @Test func `a folder outside is read through a link`() throws {
        try folder.write("text", to: "outside/deep/page.html")
        try folder.write("text", to: "inside/page.html")
        try folder.link("inside/there", to: "../outside")
        let found = InputDiscovery().find([folder.path + "/inside"])
        #expect(found.files.map(\.name) == ["page.html", "there/deep/page.html"])
    }

    @Test func `a broken link and a missing path are failures, the rest is found`() throws {
        try folder.write("text", to: "page.html")
        try folder.link("broken.html", to: folder.path + "/nowhere.html")
        let found = InputDiscovery().find([folder.path, folder.path + "/missing"])
        #expect(found.files.count == 1)
        #expect(found.failures.map(\.cause) == ["broken symbolic link", "no such file or folder"])
    }

    @Test func `text reports among the pages are no pages`() throws {
        try folder.write("text", to: "page.html")
        try folder.write("text", to: "page.html.report.txt")
        let found = InputDiscovery().find([folder.path])
        #expect(found.files.map(\.name) == ["page.html"])
        #expect(found.passedOver.map(\.reason) == [.report])
    }

    @Test func `the output folder is left out`() throws {
        try folder.write("text", to: "page.html")
        try folder.write("text", to: "out/page.html.report.txt")
        let output = PathBytes(folder.path + "/out")
        let found = InputDiscovery(excluding: output).find([folder.path])
        #expect(found.files.map(\.name) == ["page.html"])
        #expect(found.passedOver.map(\.reason) == [.outputFolder])
    }

    @Test func `the output folder is read when it is what the user names`() throws {
        try folder.write("text", to: "page.html")
        try folder.write("text", to: "page.html.report.txt")
        let found = InputDiscovery(excluding: PathBytes(folder.path)).find([folder.path + "/."])
        #expect(found.files.map(\.name) == ["page.html"])
    }

    @Test func `what is passed over is told with its reason`() throws {
        try folder.write("text", to: "page.html")
        try folder.write("text", to: ".git/config")
        try folder.write("text", to: "image.png")
        try folder.write("{}", to: "page.html.report.json")
        try folder.makeFIFO("pipe.html")
        let found = InputDiscovery().find([folder.path])
        #expect(found.files.map(\.name) == ["page.html"])
        #expect(found.failures.isEmpty)
        #expect(
            found.passedOver.map(\.path.lastComponent.name)
                == [".git", "image.png", "page.html.report.json", "pipe.html"]
        )
        #expect(found.passedOver.map(\.reason) == [.hidden, .otherType, .report, .special(.fifo)])
    }

    @Test(arguments: [
        ("saved", "\n<!DOCTYPE html><p>text", true),
        ("saved", "<P>text", true),
        ("saved", "<?xml version=\"1.0\"?><html lang=\"en\">", true),
        ("saved", "just text, a < b and <pre", false),
        ("saved", "<rss><channel><title>Feed</title><link>x</link>", false),
        ("saved", String(repeating: " ", count: 1_024) + "<p>text", false),
        ("index.php", "<?php include 'x'; ?>\n<body>", true),
        ("index.php", "<?php return 1;", false),
        ("index.php?id=5", "<div>text</div>", true),
        ("index.html?id=5", "text", true),
        ("page.SHTML", "<html>", true),
        ("page.aspx", "<html>", true),
        ("page.xht", "text", true),
        ("style.css", "<p>", false),
        ("Makefile", "all:", false),
    ])
    func `files of other names are pages when they begin with HTML`(
        name: String,
        content: String,
        isPage: Bool
    ) throws {
        try folder.write(content, to: name)
        #expect(InputDiscovery().find([folder.path]).files.map(\.name) == (isPage ? [name] : []))
    }

    @Test func `a file without extension in UTF-16 is a page when it begins with HTML`() throws {
        try folder.write([0xFF, 0xFE] + "<html>".utf8.flatMap { [$0, 0] }, to: "saved")
        #expect(InputDiscovery().find([folder.path]).files.map(\.name) == ["saved"])
    }

    @Test func `a folder without a page and an empty path are failures`() throws {
        try folder.write("text", to: "full/page.html")
        try folder.write("text", to: "empty/notes.md")
        let found = InputDiscovery().find([folder.path + "/full", folder.path + "/empty", ""])
        #expect(found.files.map(\.name) == ["full/page.html"])
        #expect(found.failures.map(\.path) == [folder.path + "/empty", "\"\""])
        #expect(found.failures[0].cause.hasPrefix("no page in the folder"))
        #expect(found.failures[1].cause.hasPrefix("the path is empty"))
    }

    @Test func `names that are one text to Unicode keep apart, whatever the order of the folder`()
        throws
    {
        for names in [["\u{E9}", "e\u{301}"], ["e\u{301}", "\u{E9}"]] {
            let folder = try TemporaryFolder()
            for name in names { try folder.write(Array(name.utf8), to: name + ".html") }
            // File systems that hold the two for one name have nothing to keep apart.
            guard try folder.names().count == 2 else { continue }
            let found = InputDiscovery().find([folder.path])
            let expected = ["e\u{301}.html", "\u{E9}.html"].map { Array($0.utf8) }
            #expect(found.files.map { Array($0.name.utf8) } == expected)
        }
    }

    #if os(Linux)
    @Test func `names that are not UTF-8 are found and read`() throws {
        let name = PathBytes(bytes: [0xCF, 0xE0] + Array(".html".utf8))
        let output = try OutputFolder(path: folder.path + "/in")
        try output.write(Array("text".utf8), as: PathBytes("\u{10FFC0}/" + name.text))
        let found = InputDiscovery().find([folder.path + "/in"])
        #expect(found.files.map(\.name) == [#"\xC0/\xCF\xE0.html"#])
        #expect(try found.files.map { try FileBytes.read($0.path) } == [Array("text".utf8)])
        let explicit = InputDiscovery().find([try #require(found.files.first).path.text])
        #expect(explicit.files.map(\.name) == [#"\xCF\xE0.html"#])
    }
    #endif

    @Test func `files of one name keep apart`() throws {
        try folder.write("text", to: "a/page.html")
        try folder.write("text", to: "b/page.html")
        let found = InputDiscovery().find([
            folder.path + "/a/page.html", folder.path + "/b/page.html",
        ])
        #expect(found.files.map(\.name) == ["page.html", "2/page.html"])
        let folders = InputDiscovery().find([folder.path + "/a", folder.path + "/b"])
        #expect(folders.files.map(\.name) == ["a/page.html", "b/page.html"])
    }
}
