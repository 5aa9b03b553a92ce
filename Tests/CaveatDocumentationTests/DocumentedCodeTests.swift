import Foundation
import Testing

/// That the Swift in documentation is the Swift of ``DocumentedProgramTests``, which is compiled and run.
@Suite struct DocumentedCodeTests {
    /// The root of the package.
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every page of documentation that may hold Swift.
    private static let pages: [URL] = {
        let catalogue = root.appendingPathComponent("Sources/Caveat/Caveat.docc")
        let articles =
            (try? FileManager.default.contentsOfDirectory(
                at: catalogue,
                includingPropertiesForKeys: nil
            )) ?? []
        return [root.appendingPathComponent("README.md")]
            + articles.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }
    }()

    /// The lines of code without their indentation and without imports.
    private static func lines(of code: some StringProtocol) -> [String] {
        code.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty && !$0.hasPrefix("import ") }
    }

    @Test func `every piece of Swift in documentation is compiled and run`() throws {
        let tests = try String(
            contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("DocumentedProgramTests.swift"),
            encoding: .utf8
        )
        let compiled = Self.lines(of: tests)
        var count = 0
        for page in Self.pages {
            let text = try String(contentsOf: page, encoding: .utf8)
            for match in text.matches(of: /(?s)```swift\n(.*?)\n```/) {
                count += 1
                let piece = Self.lines(of: match.1)
                let isThere = compiled.indices.contains { compiled[$0...].starts(with: piece) }
                #expect(isThere, "\(page.lastPathComponent): \(match.1)")
            }
        }
        #expect(count >= 10)
    }
}
