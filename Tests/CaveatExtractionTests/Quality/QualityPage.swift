import Foundation
import Testing

/// A page of the quality gate: its markup, and the text that a perfect extractor would keep.
struct QualityPage: Sendable, CustomTestStringConvertible {
    /// The file's name without its ending; it begins with the page's language.
    let name: String
    /// The page as it is parsed, without the marks.
    let html: String
    /// The blocks of the article, in order.
    let expected: [String]

    /// What test reports call the page.
    var testDescription: String { name }

    /// The pages in `Fixtures/quality`, in the order of their names.
    static let all: [QualityPage] = files.compactMap { url in
        guard let bytes = FileManager.default.contents(atPath: url.path) else { return nil }
        let marked = String(decoding: bytes, as: UTF8.self)
        return QualityPage(name: url.deletingPathExtension().lastPathComponent, marked: marked)
    }

    /// The bytes of all pages, by which a change to them is noticed.
    static let allBytes: [UInt8] = files.flatMap { url in
        Array(url.lastPathComponent.utf8)
            + [UInt8](FileManager.default.contents(atPath: url.path) ?? Data())
    }

    private static let files: [URL] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures/quality")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".html") }.sorted().map { folder.appending(path: $0) }
    }()

    /// Reads a page in which `⟦` and `⟧` stand around each block of the article.
    init(name: String, marked: String) {
        self.name = name
        html = marked.filter { $0 != "⟦" && $0 != "⟧" }
        expected = marked.split(separator: "⟦").dropFirst().map { piece in
            let block = String(piece.prefix { $0 != "⟧" })
            return block.replacing(/<(br|\/t[dh])>/, with: " ").replacing(/<[^>]*>/, with: "")
        }
    }
}
