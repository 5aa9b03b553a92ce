import CaveatTestSupport
import Foundation
import Testing

/// That the commands in documentation run, in their order, in a folder beside the examples.
@Suite struct DocumentedCommandsTests {
    private static let articles = [
        "Sources/Caveat/Caveat.docc/CommandLine.md", "Sources/Caveat/Caveat.docc/FeedRecords.md",
        "Sources/Caveat/Caveat.docc/ReadAReport.md", "Sources/Caveat/Caveat.docc/ScanAFolder.md",
        "Sources/Caveat/Caveat.docc/WriteARule.md",
    ]

    @Test(arguments: articles)
    func `the commands of an article run`(article: String) throws {
        let root = try #require(Golden.packageRoot())
        let text = try String(contentsOfFile: root + "/" + article, encoding: .utf8)
        let scripts = text.matches(of: /(?s)```sh\n(.*?)\n```/).map { String($0.1) }
        #expect(!scripts.isEmpty)
        let folder = try TemporaryFolder()
        for name in ["Examples", "Rules"] { try folder.link(name, to: root + "/" + name) }
        let path = Products.folder.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
        for script in scripts {
            let run = try CommandLineRun(
                ["-euo", "pipefail", "-c", script],
                in: folder.path,
                executable: URL(fileURLWithPath: "/bin/bash"),
                environment: ["PATH": path]
            )
            #expect(run.status == 0, "\(script)\n\(run.errors)")
        }
    }
}
