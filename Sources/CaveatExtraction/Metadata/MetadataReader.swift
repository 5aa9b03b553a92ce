internal import CaveatHTML
internal import CaveatModel

/// Reads what a page says about itself, and files those words as blocks after the page's own.
struct MetadataReader {
    private let page: Page
    private let tags: MetaTags
    private var structured = StructuredData()
    private var scripts: [Script] = []
    private let traits: [TagTraits]

    /// The strings of a script that holds data.
    private struct Script {
        /// The index of its element.
        let node: Int
        /// What kind of data it is.
        let origin: BlockOrigin
        /// The strings.
        let strings: JSONStrings
    }

    /// Reads the metadata at the given nodes of a page.
    init(_ page: Page, nodes: [Int]) {
        self.page = page
        tags = MetaTags(page, nodes: nodes)
        traits = TagTraits.table(for: page.names)
        for index in nodes where page.nodes[index].name == .script {
            guard let data = ScriptData(page, script: NodeID(index)) else { continue }
            for child in page.descendants(of: NodeID(index)) {
                let text = page.nodes[child].text
                let whole = Int(text.lowerBound)..<Int(text.upperBound)
                for range in data.ranges(in: whole, of: page.text.span) {
                    let strings = JSONStrings(page.text.span, range)
                    if case .structured = data {
                        structured.read(page.text, strings)
                        scripts.append(
                            Script(node: index, origin: .structuredData, strings: strings)
                        )
                    } else {
                        scripts.append(Script(node: index, origin: .scriptData, strings: strings))
                    }
                }
            }
        }
    }

    /// The titles that the page declares, most trusted first, as UTF-8.
    var titles: [[UInt8]] {
        [structured.headline, tags.first("og:title", "twitter:title", "dc.title"), tags.title]
            .compactMap { $0.map { Array($0.utf8) } }
    }

    /// The text of the article, as structured data repeats it.
    var body: BodyHint? { BodyHint(structured.body) }

    /// The elements that the page calls the text of its article.
    var textSelectors: TextSelectors { TextSelectors(structured.selectors) }

    /// The address that the page declares as its own.
    var url: String? { tags.canonical ?? tags.first("og:url") ?? structured.url }

    /// What the page says about itself.
    ///
    /// - Parameters:
    ///   - url: the address that the caller knows.
    ///   - headline: the title that the page shows.
    ///   - visible: what else the page shows.
    /// - Returns: the metadata; the visible page fills what the tags leave out.
    func metadata(
        url: String?,
        headline: String?,
        visible: VisibleMetadata
    ) -> ArticleMetadata {
        var authors = structured.authors
        if authors.isEmpty, let author = tags.first("author", "article:author", "dc.creator"),
            !author.hasPrefix("http"), author.contains(where: \.isLetter)
        {
            authors = [author]
        }
        let site = tags.first("og:site_name", "application-name") ?? structured.site
        if authors.isEmpty || authors == [site], let author = visible.author { authors = [author] }
        let published =
            structured.published
            ?? tags.first(
                "article:published_time",
                "og:published_time",
                "og:publish_date",
                "datepublished",
                "date",
                "dc.date",
                "dc.date.issued",
                "pubdate",
                "publish-date",
                "parsely-pub-date",
                "sailthru.date",
                "article:published",
                "article.published",
                "published",
                "published-date",
                "published_date",
                "publication-date",
                "publication_date",
                "publish_date",
                "publishdate",
                "date-pub",
                "citation_publication_date",
                "citation_date",
                "dcterms.issued",
                "dcterms.created",
                "dc.date.created",
                "cxenseparse:recs:publishtime",
                "article_date_original",
                "originalpublicationdate"
            )
        let modified =
            structured.modified
            ?? tags.first("article:modified_time", "datemodified", "og:updated_time", "lastmod")
        return ArticleMetadata(
            title: headline ?? structured.headline ?? tags.first("og:title", "twitter:title")
                ?? tags.title,
            authors: authors,
            published: published.flatMap(ISODate.normalised) ?? visible.published
                ?? structured.pagePublished.flatMap(ISODate.normalised),
            modified: modified.flatMap(ISODate.normalised),
            language: (tags.language ?? structured.language ?? tags.first("og:locale"))
                .flatMap { LanguageTag($0) },
            site: site,
            url: self.url ?? url,
            summary: tags.first("description", "og:description", "twitter:description")
                ?? structured.summary
        )
    }

    /// Files titles, meta texts and strings of structured data and of stores as blocks.
    func appendBlocks(to segmenter: inout Segmenter, nodes: [Int]) {
        for index in nodes {
            switch page.nodes[index].name {
            case .title:
                for child in page.descendants(of: NodeID(index)) {
                    let text = page.nodes[child].text
                    segmenter.copy(Int(text.lowerBound)..<Int(text.upperBound))
                }
                segmenter.appendMetadata(origin: .meta, node: index)
            case .meta: appendMeta(index, to: &segmenter)
            default: break
            }
        }
        for script in scripts {
            for value in script.strings.values {
                for part in JSONStrings.parts(page.text.span, of: value) where isText(part) {
                    append(part, of: script, to: &segmenter)
                }
            }
        }
    }

    /// Files a string, and each paragraph of one that holds markup, as a block.
    private func append(_ characters: Range<Int>, of script: Script, to segmenter: inout Segmenter)
    {
        let bytes = page.text.span
        var start = characters.lowerBound
        while start < characters.upperBound {
            let tag = EmbeddedTag(firstIn: bytes, start..<characters.upperBound)
            let end = tag?.range.lowerBound ?? characters.upperBound
            JSONStrings.forEachPiece(bytes, start..<end) { piece, replacement in
                if let replacement {
                    segmenter.copy(replacement[...], standingFor: piece)
                } else {
                    segmenter.copy(piece)
                }
            }
            start = tag?.range.upperBound ?? characters.upperBound
            if let tag, isInline(tag) { continue }
            segmenter.appendMetadata(origin: script.origin, node: script.node)
        }
        segmenter.appendMetadata(origin: script.origin, node: script.node)
    }

    private func isInline(_ tag: EmbeddedTag) -> Bool {
        let name = String(decoding: page.text[tag.name], as: UTF8.self).lowercased()
        guard let id = page.names.id(of: name), Int(id.rawValue) < traits.count else { return true }
        return traits[Int(id.rawValue)].flow == .inline
    }

    private func appendMeta(_ index: Int, to segmenter: inout Segmenter) {
        let node = page.nodes[index]
        for position in node.attributes {
            let attribute = page.attributes[Int(position)]
            switch attribute.name {
            case .httpEquiv, .charset: return
            case .name:
                let value = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
                let name = String(decoding: page.text[value], as: UTF8.self).lowercased()
                if Self.technical.contains(name) { return }
            default: break
            }
        }
        for position in node.attributes {
            let attribute = page.attributes[Int(position)]
            let range = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
            guard attribute.name == .content, isText(range) else { continue }
            segmenter.copyAttribute(attribute.name, of: index)
            segmenter.appendMetadata(origin: .meta, node: index)
        }
    }

    /// Names of meta tags that hold settings.
    private static let technical: Set<String> = [
        "viewport", "robots", "googlebot", "theme-color", "generator", "referrer",
        "format-detection", "google-site-verification", "msapplication-config",
        "apple-itunes-app", "csrf-token",
    ]

    /// Whether a value is human language: more than a word, and no address.
    private func isText(_ range: Range<Int>) -> Bool {
        let bytes = page.text.span
        var hasSpace = false
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte >= 0x80 { return true }
            if byte == 0x20 {
                hasSpace = true
            } else if byte == 0x3A, !hasSpace, index + 2 < range.upperBound,
                bytes[index + 1] == 0x2F, bytes[index + 2] == 0x2F
            {
                return false
            } else if byte == 0x5C, index + 1 < range.upperBound, bytes[index + 1] == 0x75 {
                // An escaped letter outside ASCII.
                return true
            }
            index += 1
        }
        return hasSpace
    }
}
