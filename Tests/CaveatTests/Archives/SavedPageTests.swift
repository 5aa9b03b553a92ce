import Caveat
import CaveatHTML
import CaveatModel
import Testing

/// What pages that were saved from a browser say of themselves.
@Suite struct SavedPageTests {
    private static let singleFile = """
        <!--
         Page saved with SingleFile 
         url: https://lantern.example/story?a=1 
         saved date: Mon Nov 30 2026 11:00:00 GMT+0100 (Central European Standard Time)
        -->
        """

    private func scan(_ head: String, url: String? = nil) throws -> RiskReport {
        let own = "<link rel=canonical href=https://lantern.example/own>"
        let page = "<!DOCTYPE html> <html lang=en>\(head)<head>\(own)</head><p>Boats leave at noon."
        return try PageScanner(rules: RuleSet(documents: []))
            .scan(PageInput(bytes: Array(page.utf8), url: url))
    }

    @Test func `SingleFile tells the address and the date`() throws {
        let report = try scan(Self.singleFile)
        let record = try #require(report.input.archive)
        #expect(record.kind == .savedPage)
        #expect(record.targetURI == "https://lantern.example/story?a=1")
        #expect(record.date?.hasPrefix("Mon Nov 30 2026 11:00:00 GMT+0100") == true)
        #expect(record.sender == "SingleFile")
        #expect(record.offset == 0)
        #expect(record.length == report.input.byteCount)
        #expect(report.article.metadata.url == "https://lantern.example/story?a=1")
        #expect(report.article.metadata.canonical == "https://lantern.example/own")
    }

    @Test func `the address that the caller knows counts more`() throws {
        let report = try scan(Self.singleFile, url: "https://beacon.example/")
        #expect(report.article.metadata.url == "https://beacon.example/")
        #expect(report.input.archive?.targetURI == "https://lantern.example/story?a=1")
    }

    @Test(arguments: [
        ("<!-- saved from url=(0029)https://lantern.example/story -->", nil),
        (
            "<!-- Saved from https://lantern.example/story at 2026-11-30T10:00:00Z using monolith 2 -->",
            "2026-11-30T10:00:00Z"
        ),
    ])
    func `browsers and monolith tell the address`(comment: String, date: String?) throws {
        let report = try scan(comment)
        #expect(report.input.archive?.targetURI == "https://lantern.example/story")
        #expect(report.input.archive?.date == date)
    }

    @Test(arguments: [
        "", "<!-- Boats -->", "<!-- saved from url=(0014)about:internet -->",
        "<!--\n Page saved with SingleFile \n url: file:///home/story.html \n-->",
        "<!--\n Page saved with SingleFile \n-->", "<!-- saved from url=(-->",
        "<!-- Saved from memory at noon -->",
        "<!-- a --><!-- saved from url=(1)http://a.example/ -->",
        "<p>Boats</p><!-- saved from url=(0029)https://lantern.example/story -->",
    ])
    func `other comments tell nothing`(head: String) throws {
        let report = try scan(head)
        #expect(report.input.archive == nil)
        #expect(report.article.metadata.url == "https://lantern.example/own")
    }
}
