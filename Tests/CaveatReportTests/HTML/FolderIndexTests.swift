internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

@testable internal import CaveatReport

@Suite struct FolderIndexTests {
    private func index(
        rowLimit: Int = FolderIndex.defaultRowLimit,
        grouping: FolderIndex.Grouping? = nil
    ) -> FolderIndex {
        var index = FolderIndex(
            tool: Tool(name: "caveat", version: "0.1.0"),
            grouping: grouping,
            rowLimit: rowLimit
        )
        for (name, report) in SampleReports.all {
            index.append(IndexEntry(report), at: Array("a b/\(name)#1.html.report.html".utf8))
        }
        index.append(UnreadInput(path: "gone\u{1B}.html", reason: "no such <file>", fate: .failed))
        index.append(UnreadInput(path: "x.png", reason: "not a page", fate: .passedOver))
        return index
    }

    private func pages(of index: FolderIndex) -> [(name: String, bytes: [UInt8])] {
        var pages: [(String, [UInt8])] = []
        index.forEachPage { pages.append(($0, $1)) }
        return pages
    }

    @Test func `the index is what the snapshot says`() throws {
        let pages = pages(of: index())
        #expect(pages.map(\.name) == ["index.html"])
        #expect(Golden.difference(of: pages[0].bytes, from: "index/index.html") == nil)
        #expect(FolderIndex.isOwn(pages[0].bytes.prefix(FolderIndex.openingCount)))
        #expect(!FolderIndex.isOwn("<!DOCTYPE html><html>".utf8))
    }

    @Test func `a grouped index is what the snapshot says`() throws {
        let pages = pages(of: index(grouping: .folder))
        #expect(Golden.difference(of: pages[0].bytes, from: "index/grouped.html") == nil)
        let markup = HTMLMarkup(pages[0].bytes)
        #expect(!markup.tags.contains { $0.name == "script" })
        #expect(
            markup.tags.first { $0["http-equiv"] != nil }?["content"]
                == ContentPolicy(styles: markup.styles).description
        )
    }

    @Test func `a folder that goes on in another file says so`() throws {
        let pages = pages(of: index(rowLimit: 1, grouping: .folder))
        let headings = pages.map { page in
            let text = HTMLMarkup(page.bytes).text
            return (
                text.contains("continued; "),
                HTMLMarkup(page.bytes).tags.contains { $0["class"] == "folder" }
            )
        }
        #expect(headings.contains { $0 == (true, true) })
        #expect(headings.first.map { $0 == (false, true) } == true)
    }

    @Test func `a long index goes on in further files, the worst first`() throws {
        let pages = pages(of: index(rowLimit: 3))
        #expect(pages.map(\.name) == ["index.html", "index-2.html", "index-3.html"])
        let levels = pages.map { page in
            HTMLMarkup(page.bytes).tags.compactMap { $0["class"] }
                .filter { $0.hasPrefix("row ") }
                .map { String($0.split(separator: " ")[1]) }
        }
        #expect(
            levels == [["critical", "high", "medium"], ["medium", "none", "none"], ["none"]]
        )
        for page in pages {
            let links = HTMLMarkup(page.bytes).tags.compactMap { $0["href"] }
            let parts = links.filter { $0.hasPrefix("index") && $0.hasSuffix(".html") }
            #expect(parts.count == 4, "\(page.name) leads to the others, above and below its rows")
        }
        let first = HTMLMarkup(pages[0].bytes)
        #expect(first.tags.contains { $0["href"] == "index-3.html#unread" })
        #expect(HTMLMarkup(pages[2].bytes).tags.contains { $0["id"] == "unread" })
    }

    @Test func `a page in a language without rules stands before those on which nothing was found`()
    {
        var index = FolderIndex(tool: Tool(name: "caveat", version: "0.1.0"))
        let scopes = SampleReports.scopes.filter { $0.report.outcome == .complete }
        for (name, report) in scopes { index.append(IndexEntry(report), at: Array(name.utf8)) }
        let texts = pages(of: index).map { HTMLMarkup($0.bytes).text }.joined()
        #expect(texts.contains("no rules for ca-es"))
        #expect(texts.contains("language unknown"))
        let rows = HTMLMarkup(pages(of: index).flatMap(\.bytes)).tags.compactMap { $0["class"] }
            .filter { $0.hasPrefix("level") }
        #expect(rows.filter { $0 == "level info" }.count == 3)
        #expect(rows.suffix(scopes.count).prefix(3).allSatisfy { $0 == "level info" })
    }

    @Test(arguments: [0, 1])
    func `a row limit below one is one`(limit: Int) {
        #expect(pages(of: index(rowLimit: limit)).count == SampleReports.all.count + 2)
    }

    @Test func `an index without pages says so`() {
        let pages = pages(of: FolderIndex(tool: Tool(name: "caveat", version: "0.1.0")))
        #expect(pages.count == 1)
        #expect(HTMLMarkup(pages[0].bytes).text.contains("Reports on 0 pages"))
    }

    @Test func `every button shows the rows of its class and hides others`() {
        let markup = HTMLMarkup(pages(of: index())[0].bytes)
        let buttons = markup.tags.filter { $0.name == "input" }
        #expect(buttons.count { $0["checked"] != nil } == Set(buttons.map { $0["name"] }).count)
        for id in buttons.compactMap({ $0["id"] }) where !id.hasPrefix("show-every") {
            let name = id.dropFirst("show-".count)
            #expect(
                markup.styles.contains(
                    ":root:has(#\(id):checked) .row:not(.\(name)) { display: none; }"
                )
            )
            #expect(
                markup.tags.contains {
                    $0["class"]?.split(separator: " ").contains(name) ?? false
                }
            )
        }
    }

    @Test func `nothing runs, and links lead to reports below the folder`() {
        for page in pages(of: index(rowLimit: 4)) {
            let markup = HTMLMarkup(page.bytes)
            #expect(!markup.tags.contains { $0.name == "script" })
            #expect(
                markup.tags.first { $0["http-equiv"] != nil }?["content"]
                    == ContentPolicy(styles: markup.styles).description
            )
            for link in markup.tags.compactMap({ $0["href"] }) {
                #expect(link.hasPrefix("./a%20b/") || link.hasPrefix("index") || link == "#unread")
                #expect(!link.contains("//"))
            }
            let ids = markup.tags.compactMap { $0["id"] }
            #expect(Set(ids).count == ids.count)
        }
    }

    @Test(arguments: [
        ("page.html.report.html", "./page.html.report.html"),
        ("javascript:alert(1).html", "./javascript%3Aalert%281%29.html"),
        ("a/b?c#d%.html", "./a/b%3Fc%23d%25.html"), ("ж.html", "./%D0%B6.html"),
        ("\"><script>.html", "./%22%3E%3Cscript%3E.html"),
    ])
    func `a link is encoded`(path: String, expected: String) {
        #expect(RelativeLink(to: path.utf8).description == expected)
    }

    @Test func `a name that is not UTF-8 keeps its bytes`() {
        #expect(RelativeLink(to: [0xCD, 0xEE, 0x2E]).description == "./%CD%EE.")
    }
}
