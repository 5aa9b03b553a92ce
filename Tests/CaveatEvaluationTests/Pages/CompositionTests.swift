internal import CaveatScoring
internal import Testing

/// One page of the set and what must stand in its bytes.
struct CompositionTests {
    private let set: EvaluationSet

    init() throws { set = try EvaluationSet() }

    @Test(arguments: [
        // A quotation mark in the headline must not end the attribute that repeats it.
        (
            "n-en-44",
            "<h1 class=\"title pg-title\">Senators want think tank labelled undesirable</h1>"
        ),
        ("n-en-02", "<h1 class=\"entry-title\">What &quot;undesirable&quot; means"),
        // A paragraph that is markup stays as it is, another becomes one.
        ("ru-undes-12", "<small>Нежелательная организация в РФ."),
        ("ru-undes-02", "<p>Дорогие читатели!"),
        // Right-to-left languages say so.
        ("ir-notice-01", "<html lang=\"fa\" dir=\"rtl\">"),
        // Plain text holds no markup.
        ("us-fcc-01", "\n\nThe following programming was sponsored"),
    ])
    func `pours a page into its template`(id: String, fragment: String) throws {
        let page = try #require(self.set.pages.first { $0.id == id })
        let text = String(decoding: try self.set.bytes(of: page), as: UTF8.self)
        #expect(text.contains(fragment))
    }

    @Test func `declares no encoding where the page says none`() throws {
        let page = try #require(self.set.pages.first { $0.declared == "none" })
        let text = String(decoding: try self.set.bytes(of: page), as: UTF8.self)
        #expect(!text.contains("charset"))
    }
}
