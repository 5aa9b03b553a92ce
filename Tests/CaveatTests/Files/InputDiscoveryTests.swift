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

    @Test func `a folder that contains itself is a failure and ends the walk`() throws {
        try folder.write("text", to: "a/page.html")
        try folder.link("a/loop", to: folder.path + "/a")
        let found = InputDiscovery().find([folder.path])
        #expect(found.files.map(\.name) == ["a/page.html"])
        #expect(found.failures.map(\.cause) == ["the folder contains itself"])
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
        #expect(InputDiscovery().find([folder.path]).files.map(\.name) == ["page.html"])
    }

    @Test func `the output folder is left out`() throws {
        try folder.write("text", to: "page.html")
        try folder.write("text", to: "out/page.html.report.txt")
        let output = URL(fileURLWithPath: folder.path + "/out")
        #expect(
            InputDiscovery(excluding: output).find([folder.path]).files.map(\.name) == ["page.html"]
        )
    }

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
