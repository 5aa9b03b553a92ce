import Caveat
import CaveatTestSupport
import Testing

@Suite struct PathFilterTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in [
            "a.html", "news/b.html", "news/c.asp", "news/drafts/d.html", "drafts/e.html", "f.bin",
            "f.html.report.txt", ".hidden.html",
        ] {
            try folder.write("text", to: name)
        }
    }

    private func found(
        _ included: [String],
        _ excluded: [String] = [],
        of paths: [String]? = nil
    ) throws -> InputDiscovery.Found {
        let filter = PathFilter(
            including: try included.map { try PathPattern($0) },
            excluding: try excluded.map { try PathPattern($0) }
        )
        return InputDiscovery(filter: filter).find(paths ?? [folder.path])
    }

    @Test(arguments: [
        ([String](), [String](), ["a.html", "drafts/e.html", "news/b.html", "news/drafts/d.html"]),
        ([], ["drafts/"], ["a.html", "news/b.html"]),
        ([], ["/drafts/"], ["a.html", "news/b.html", "news/drafts/d.html"]),
        (["*.asp"], [], ["news/c.asp"]),
        (["news/"], [], ["news/b.html", "news/drafts/d.html"]),
        (["news/"], ["d.html"], ["news/b.html"]),
        (["news/*"], [], ["news/b.html", "news/c.asp", "news/drafts/d.html"]),
        (["*.bin", "a.html"], ["a.*"], ["f.bin"]),
        (["f.*", "*.html"], ["drafts"], ["a.html", "f.bin", "news/b.html"]),
    ])
    func `patterns choose pages, and what excludes wins`(
        included: [String],
        excluded: [String],
        names: [String]
    ) throws {
        #expect(try found(included, excluded).files.map(\.name) == names)
    }

    @Test func `an excluded folder is passed over as a whole`() throws {
        let passed = try found([], ["drafts/", "f.bin"]).passedOver
        #expect(
            passed.map(\.path.lastComponent.name)
                == [".hidden.html", "drafts", "f.bin", "f.html.report.txt", "c.asp", "drafts"]
        )
        #expect(
            passed.map(\.reason) == [.hidden, .excluded, .excluded, .report, .otherType, .excluded]
        )
    }

    @Test func `patterns begin at the folder that is named, of each path anew`() throws {
        let paths = [folder.path + "/news", folder.path + "/drafts"]
        #expect(
            try found(["/b.html", "/e.html"], of: paths).files.map(\.name) == [
                "news/b.html", "drafts/e.html",
            ]
        )
    }

    @Test func `a file that is named itself is read whatever the patterns say`() throws {
        let file = folder.path + "/f.bin"
        #expect(try found(["*.html"], ["*.bin"], of: [file]).files.map(\.name) == ["f.bin"])
    }

    @Test func `a folder of which nothing is left is a failure that says so`() throws {
        let failures = try found(["*.xml"]).failures
        #expect(failures.count == 1)
        #expect(failures.first?.cause.contains("patterns of what to include") == true)
    }
}
