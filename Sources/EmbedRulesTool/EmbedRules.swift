internal import CaveatRules
internal import Foundation

/// Turns a folder of rule files into a Swift file that holds them.
///
/// Run by the build. Rules with errors or warnings stop the build with the same messages that
/// `caveat rules check` gives: what is inside an executable warns nobody.
@main
struct EmbedRules {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            fail("usage: EmbedRulesTool RULES-FOLDER OUTPUT.swift")
        }
        let folder = URL(fileURLWithPath: arguments[1], isDirectory: true)
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".yaml") }
            .sorted()
        do {
            let documents = try names.map { name in
                let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
                return try RuleDocument(
                    parsing: RuleSource(path: "Rules/\(name)", bytes: [UInt8](bytes))
                )
            }
            let bytes = try RuleBundle.encode(documents)
            let bundle = try RuleBundle(decoding: bytes)
            try bundle.check()
            let warnings = try bundle.library.warnings
            guard warnings.isEmpty else { fail(RuleErrors(diagnostics: warnings).description) }
            let text = source(holding: bytes, rules: bundle.compiled)
            try Data(text.utf8).write(to: URL(fileURLWithPath: arguments[2]))
        } catch let errors as RuleErrors {
            fail(errors.description)
        } catch let error as BundleError {
            fail("EmbedRulesTool: the rules cannot be read back: \(error)")
        }
    }

    private static func source(holding bytes: [UInt8], rules: CompiledRules) -> String {
        """
        /// The rule files of the package, parsed when it was built.
        package enum EmbeddedRules {
            /// The digest of the rules.
            package static let digest = "\(rules.digest)"
            /// The number of rules.
            package static let ruleCount = \(rules.ruleCount)
            /// The number of packs.
            package static let packCount = \(rules.packNames.count)
            /// The files, in the form of `RuleBundle.encode`, as Base64.
            static let base64 = "\(Data(bytes).base64EncodedString())"
        }

        """
    }

    private static func fail(_ message: String) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(1)
    }
}
