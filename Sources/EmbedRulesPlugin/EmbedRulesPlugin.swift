import Foundation
import PackagePlugin

/// Puts the rule files of `Rules/` into the library when the package is built.
///
/// The executable then needs no files beside it and reads no YAML at its start.
@main
struct EmbedRulesPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let rules = context.package.directoryURL.appending(path: "Rules")
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedRules.swift")
        return [
            .buildCommand(
                displayName: "Embedding the rules",
                executable: try context.tool(named: "EmbedRulesTool").url,
                arguments: [rules.path(percentEncoded: false), output.path(percentEncoded: false)],
                inputFiles: try ruleFiles(in: rules),
                outputFiles: [output]
            )
        ]
    }

    private func ruleFiles(in folder: URL) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
            .filter { $0.hasSuffix(".yaml") }
            .sorted()
            .map { folder.appending(path: $0) }
    }
}
