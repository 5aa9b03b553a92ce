internal import CaveatAuthoring
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
            let source = source(holding: bytes, rules: bundle.compiled)
            try Data(source).write(to: URL(fileURLWithPath: arguments[2]))
        } catch let errors as RuleErrors {
            fail(errors.description)
        } catch let error as BundleError {
            fail("EmbedRulesTool: the rules cannot be read back: \(error)")
        }
    }

    /// The Swift file: what is asked for without reading the rules, and the bundle as a string.
    private static func source(holding bundle: [UInt8], rules: CompiledRules) -> [UInt8] {
        var source = Array(
            """
            /// The rule files of the package, compiled when it was built.
            package enum EmbeddedRules {
                /// The digest of the rules.
                package static let digest = "\(rules.digest)"
                /// The number of rules.
                package static let ruleCount = \(rules.ruleCount)
                /// The number of packs.
                package static let packCount = \(rules.packNames.count)
                /// What `RuleBundle.encode` made of the files; in one place, however often it is named.
                @inline(never) package static var bundle: StaticString {
                    "
            """.utf8
        )
        for byte in bundle { source += literal[Int(byte)] }
        source += Array("\"\n    }\n}\n".utf8)
        return source
    }

    /// For each byte of a bundle how it stands in a string of a Swift file.
    private static let literal: [[UInt8]] = (0...UInt8.max).map { byte in
        switch byte {
        case 0: Array("\\0".utf8)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): [UInt8(ascii: "\\"), byte]
        case 1..<0x20, 0x7F: Array("\\u{\(String(byte, radix: 16))}".utf8)
        default: [byte]
        }
    }

    private static func fail(_ message: String) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(1)
    }
}
