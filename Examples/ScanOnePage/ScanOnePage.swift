// The library in ten lines: what does a page warn of?
//
//     swift run ScanOnePage Examples/pages/pangea-undesirable-notice.html

import Caveat
import CaveatModel

@main
struct ScanOnePage {
    static func main() throws {
        let scanner = PageScanner(rules: try RuleSet.builtIn())
        for path in CommandLine.arguments.dropFirst() {
            let report = try scanner.scan(PageInput(contentsOf: path))
            print("\(path): \(report.risk.level?.rawValue ?? "no findings")")
            for finding in report.findings {
                print("  \(finding.title) (\(finding.jurisdiction))")
                for evidence in finding.evidence { print("  > \(evidence.quote)") }
            }
        }
    }
}
