import CaveatTestSupport
import Foundation

/// The public declarations of a module, as the compiler's own tool reads them from what was built.
struct SymbolGraph {
    /// A public declaration.
    struct Symbol: Hashable {
        /// Its name within the module, with those of the types around it.
        let path: String
        /// Its own name.
        let name: String
        /// The declaration in Swift.
        let declaration: String

        /// Whether it is the name of a type or comes with it: a case of an enumeration, its raw value.
        var isBareType: Bool {
            name == "init(rawValue:)"
                || ["struct ", "enum ", "case "].contains { declaration.hasPrefix($0) }
        }
    }

    /// All of them, by name.
    let symbols: [Symbol]

    /// Extracts the declarations of a module that was built together with the tests.
    init(of module: String) throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("caveat-symbols-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Self.run(
            ["symbolgraph-extract", "-module-name", module, "-output-dir", folder.path]
                + ["-minimum-access-level", "public", "-skip-synthesized-members"]
                + Self.target + Self.searchPaths
        )
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        symbols = try files.flatMap { file in
            let url = folder.appendingPathComponent(file)
            let graph = try JSONParser.parse(Array(try Data(contentsOf: url)))
            return graph["symbols"]?.elements.map(Symbol.init) ?? []
        }.sorted { ($0.path, $0.declaration) < ($1.path, $1.declaration) }
    }

    private static func run(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["swift"] + arguments
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let message = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(message: String(decoding: message, as: UTF8.self))
        }
    }

    /// Why the tool gave no declarations.
    struct Failure: Error {
        /// What it said.
        let message: String
    }

    /// The machine that the tests were built for.
    private static let target: [String] = {
        #if arch(arm64)
        let processor = "aarch64"
        #else
        let processor = "x86_64"
        #endif
        #if os(macOS)
        return ["-target", (processor == "aarch64" ? "arm64" : processor) + "-apple-macosx26.0"]
        #else
        return ["-target", processor + "-unknown-linux-gnu"]
        #endif
    }()

    /// Where the modules are, and those in C that they import.
    private static var searchPaths: [String] {
        let products = Products.folder
        let root = Golden.packageRoot() ?? ""
        let maps =
            ["CCompression", "CEncodingIndexes", "CLanguageProfiles", "CPrefetch", "CSHA256"]
            .map { products.appendingPathComponent("\($0).build/module.modulemap").path } + [
                root + "/Sources/CLibXML2/module.modulemap",
                products.deletingLastPathComponent().deletingLastPathComponent()
                    .appendingPathComponent("checkouts/Yams/Sources/CYaml/include/module.modulemap")
                    .path,
            ]
        return ["-I", products.appendingPathComponent("Modules").path]
            + maps.filter { FileManager.default.fileExists(atPath: $0) }
            .flatMap { ["-Xcc", "-fmodule-map-file=\($0)"] }
            + ["-Xcc", "-I/usr/include/libxml2"]
    }
}

extension SymbolGraph.Symbol {
    fileprivate init(_ value: JSONValue) {
        let names = value["pathComponents"]?.elements.compactMap(\.string) ?? []
        path = names.joined(separator: ".")
        name = names.last ?? ""
        declaration =
            value["declarationFragments"]?.elements.compactMap { $0["spelling"]?.string }
            .joined()
            .split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    }
}
