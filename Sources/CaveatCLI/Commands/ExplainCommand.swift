internal import ArgumentParser
internal import Caveat
internal import Foundation

/// Tells why a page came out as it did.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract:
            "Tell why each block of a page was kept or removed, and why rules fired or nearly did."
    )

    @Argument(help: "The page; - or nothing reads standard input.", completion: .file())
    var path = "-"

    @OptionGroup var rules: RuleOptions
    @OptionGroup var jurisdictions: JurisdictionOptions

    @Option(help: "The page's encoding, when it is known from elsewhere.")
    var charset: String?

    @Option(help: "The address that the page was served from.")
    var url: String?

    @Flag(help: "Also name the rules that found no phrase of theirs.")
    var all = false

    func run() throws {
        let scanner = PageScanner(
            rules: try rules.load(),
            jurisdictions: jurisdictions.jurisdictions
        )
        do {
            let isStandardInput = path == "-"
            let page = PageInput(
                name: isStandardInput ? "-" : URL(fileURLWithPath: path).lastPathComponent,
                bytes: isStandardInput
                    ? try FileBytes.readStandardInput() : try FileBytes.read(path),
                charset: charset.map { EncodingName($0.lowercased()) },
                url: url,
                format: path.lowercased().hasSuffix(".txt") ? .plainText : nil
            )
            let explanation = try scanner.explain(page)
            StandardOutput.write(ExplanationText(explanation, showsSilentRules: all).text)
        } catch let failure as InputFailure {
            StandardError.write("caveat: \(failure)")
            throw ExitStatus.failed
        } catch let error as IngestError {
            StandardError.write("caveat: \(path): \(error)")
            throw ExitStatus.failed
        }
    }
}
