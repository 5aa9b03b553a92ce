internal import CaveatHTML
internal import CaveatModel

/// Reads what a page says about itself, and files those words as blocks after the page's own.
struct MetadataReader {
    private let page: Page
    private let tags: MetaTags
    private var structured = StructuredData()
    private var scripts: [Script] = []
    private let traits: [TagTraits]
    private let words: PageWords

    /// The strings of a script that holds data.
    private struct Script {
        /// The index of its element.
        let node: Int
        /// What kind of data it is.
        let origin: BlockOrigin
        /// The strings.
        let strings: JSONStrings
    }

    /// Reads the metadata at the given nodes of a page, of whose names the traits are known.
    init(_ page: Page, nodes: [Int], traits: [TagTraits], words: PageWords) {
        self.page = page
        self.words = words
        tags = MetaTags(page, nodes: nodes)
        self.traits = traits
        for index in nodes where page.nodes[index].name == .script {
            guard let data = ScriptData(page, script: NodeID(index)) else { continue }
            for child in page.descendants(of: NodeID(index)) {
                let text = page.nodes[child].text
                let whole = Int(text.lowerBound)..<Int(text.upperBound)
                for strings in data.strings(in: whole, of: page.text.span) {
                    var origin = BlockOrigin.scriptData
                    if case .structured = data {
                        structured.read(page.text, strings)
                        origin = .structuredData
                    }
                    scripts.append(Script(node: index, origin: origin, strings: strings))
                }
            }
        }
    }

    /// The titles that the page declares, most trusted first, as UTF-8.
    var titles: [[UInt8]] {
        [structured.headline, tags.first("og:title", "twitter:title", "dc.title"), tags.title]
            .compactMap { $0.map { Array($0.utf8) } }
    }

    /// The authors that meta tags name.
    private var metaAuthors: [String] {
        tags.all(
            "author",
            "article:author",
            "dc.creator",
            "citation_author",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "byl"
        )
        .filter { !$0.hasPrefix("http") && $0.contains(where: \.isLetter) }
    }

    /// The text of the article, as structured data repeats it.
    var body: BodyHint? { BodyHint(structured.body) }

    /// The elements that the page calls the text of its article.
    var textSelectors: TextSelectors { TextSelectors(structured.selectors) }

    /// What kind of page it declares itself to be.
    var declaredTypes: DeclaredTypes { DeclaredTypes(page, tags, structured) }

    /// The text of the `<title>`.
    var titleTag: String? { tags.title }

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
        let site = tags.first("og:site_name", "application-name") ?? structured.site
        let authors = AuthorChoice(
            declared: structured.authors.isEmpty ? metaAuthors : structured.authors,
            houses: [
                site, structured.site,
                tags.first("dc.publisher", "article:publisher", "publisher", "copyright"),
            ].compactMap { $0 },
            words: words,
            visible: { visible.authors }
        ).authors
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
            ?? tags.first(
                "article:modified_time",
                "datemodified",
                "og:updated_time",
                "og:modified_time",
                "article:updated_time",
                "article:updated",
                "article.updated",
                "lastmod",
                "last-modified",
                "last_modified",
                "lastmodified",
                "modified",
                "modified-date",
                "modified_date",
                "modifieddate",
                "date-modified",
                "date_modified",
                "dc.date.modified",
                "dc.modified",
                "dcterms.modified",
                "updated",
                "updated-date",
                "updated_date",
                "update_date",
                "last-update",
                "last_update",
                "lastupdate",
                "revision_date",
                "revised",
                "article_date_updated"
            )
        let language = tags.language ?? structured.language ?? tags.first("og:locale")
        let reader = ISODate(words: words.dates)
        var dates = (
            published: published.flatMap(reader.normalised),
            modified: modified.flatMap(reader.normalised)
        )
        if dates.published == nil || dates.modified == nil {
            let shown = visible.dates(order: DayOrder(language: language))
            dates.published = dates.published ?? shown.published
            dates.modified = dates.modified ?? shown.modified
        }
        dates.published =
            dates.published ?? structured.pagePublished.flatMap(reader.normalised)
        // What is older than the article is the date of something else beside it.
        if let changed = dates.modified, let published = dates.published,
            changed.prefix(10) < published.prefix(10)
        {
            dates.modified = nil
        }
        let canonical = address(knownAs: url)
        let declared = declaredTitle(site: site, url: url, shown: headline, page)
        return ArticleMetadata(
            title: headline ?? declared.title,
            authors: authors,
            published: dates.published,
            modified: dates.modified,
            language: language.flatMap { LanguageTag($0) },
            site: site ?? declared.site,
            url: url ?? canonical,
            canonical: canonical,
            summary: tags.first("description", "og:description", "twitter:description")
                ?? structured.summary
        )
    }

    /// The title that tags declare without the site's name, and that name, as far as neither is known.
    private func declaredTitle(
        site: String?,
        url: String?,
        shown headline: String?,
        _ page: Page
    ) -> (title: String?, site: String?) {
        guard headline == nil || site == nil else { return (nil, site) }
        var sites = SiteNames(
            declared: [site, structured.site].compactMap { $0 },
            address: self.url ?? url,
            page: page
        )
        let best =
            headline == nil ? structured.headline ?? tags.first("og:title", "twitter:title") : nil
        let isEnough = best != nil && site != nil
        let ofPage = isEnough ? nil : tags.title.map { DeclaredTitle($0, &sites) }
        return (best.map { DeclaredTitle($0, &sites).title } ?? ofPage?.title, ofPage?.site)
    }

    /// The address that the page declares; a relative one is completed from the one that the caller
    /// knows.
    private func address(knownAs known: String?) -> String? {
        guard let own = url else { return nil }
        guard Link.host(of: own) == nil else { return own }
        guard
            let base = [tags.first("og:url"), structured.url, known].compactMap({ $0 })
                .first(where: { Link.host(of: $0) != nil })
        else { return own }
        guard own.hasPrefix("/"), let slashes = base.firstRange(of: "//") else { return own }
        let host = base[slashes.upperBound...].prefix { !"/?#".contains($0) }
        return "\(base[..<slashes.upperBound])\(host)\(own)"
    }

    /// Files titles, meta texts and strings of structured data and of stores as blocks.
    func appendBlocks(to segmenter: inout Segmenter, nodes: [Int]) {
        for index in nodes {
            switch page.nodes[index].name {
            case .title:
                for child in page.descendants(of: NodeID(index)) {
                    let text = segmenter.range(page.nodes[child].text)
                    segmenter.copy(text, of: page.text, page.map)
                }
                segmenter.appendMetadata(origin: .meta, node: index)
            case .meta: appendMeta(index, to: &segmenter)
            default: break
            }
        }
        for script in scripts {
            for value in script.strings.values where !value.signs.isDisjoint(with: .ofText) {
                JSONStrings.forEachPart(page.text.span, of: value) { part in
                    guard isText(part) else { return }
                    if value.signs.isDisjoint(with: .ofMarkup) {
                        segmenter.copy(part, of: page.text, page.map)
                        segmenter.appendMetadata(origin: script.origin, node: script.node)
                    } else {
                        append(part, of: script, to: &segmenter)
                    }
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
                    segmenter.copy(replacement.span, standingFor: piece)
                } else {
                    segmenter.copy(piece, of: page.text, page.map)
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
                let text = page.text.span
                if Self.technical.contains(where: { text.isSpelled(value, as: $0) }) { return }
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
    private static let technical = [
        "viewport", "robots", "googlebot", "theme-color", "generator", "referrer",
        "format-detection", "google-site-verification", "msapplication-config",
        "apple-itunes-app", "csrf-token",
    ]

    /// Whether a value is human language: more than a word, and no address.
    private func isText(_ range: Range<Int>) -> Bool {
        let bytes = page.text.span
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == 0x20 || byte >= 0x80 { return true }
            if byte == 0x3A, index &+ 2 < range.upperBound, bytes[index &+ 1] == 0x2F,
                bytes[index &+ 2] == 0x2F
            {
                return false
            }
            if byte == 0x5C, index &+ 1 < range.upperBound, bytes[index &+ 1] == 0x75 {
                // An escaped letter outside ASCII.
                return true
            }
            index &+= 1
        }
        return false
    }
}
