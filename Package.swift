// swift-tools-version: 6.2
import PackageDescription

/// libFuzzer without its `main`; Tests/Fuzz/run.sh sets it, which alone builds the fuzz targets.
let fuzzer = Context.environment["CAVEAT_FUZZER"]
/// Counts which code an input reaches.
let traced: [SwiftSetting] = fuzzer == nil ? [] : [.unsafeFlags(["-sanitize=fuzzer"])]
/// Programs of a traced build want the functions that count.
let tracedProgram: [LinkerSetting] =
    fuzzer.map { [.unsafeFlags([$0]), .linkedLibrary("stdc++")] } ?? []

/// Settings of every target: Swift 6 mode, explicit imports, and memory safety checked by the compiler.
let strict: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .strictMemorySafety(),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
    ]
    + (Context.environment["CAVEAT_WARNINGS_AS_ERRORS"] == "1"
        ? [.treatAllWarnings(as: .error)] : []) + traced

let package = Package(
    name: "caveat",
    platforms: [.macOS(.v26)],
    products: [
        .library(
            name: "Caveat",
            targets: ["Caveat", "CaveatAuthoring", "CaveatModel", "CaveatReport"]
        ),
        .executable(name: "caveat", targets: ["CaveatCLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
        ),
        .target(name: "CEncodingIndexes", exclude: ["generate.py"]),
        .target(name: "CLanguageProfiles", exclude: ["generate.py"]),
        .target(name: "CCompression"),
        .target(name: "CPrefetch"),
        .target(name: "CSHA256"),
        .target(name: "CAllocationCount"),
        .target(name: "CaveatSystem", swiftSettings: strict),
        .target(name: "CaveatModel", dependencies: ["CSHA256"], swiftSettings: strict),
        .target(name: "CaveatText", dependencies: ["CPrefetch"], swiftSettings: strict),
        .target(
            name: "CaveatArchives",
            dependencies: ["CCompression", "CaveatModel"],
            swiftSettings: strict
        ),
        .target(
            name: "CaveatHTML",
            dependencies: ["CEncodingIndexes", "CLibXML2", "CaveatModel", "CaveatText"],
            swiftSettings: strict
        ),
        .target(
            name: "CaveatExtraction",
            dependencies: ["CLanguageProfiles", "CaveatHTML", "CaveatModel", "CaveatText"],
            swiftSettings: strict
        ),
        .target(
            name: "CaveatRules",
            dependencies: ["CaveatModel", "CaveatText"],
            swiftSettings: strict
        ),
        .target(
            name: "CaveatAuthoring",
            dependencies: ["CaveatModel", "CaveatRules", "CaveatText", "Yams"],
            swiftSettings: strict
        ),
        .target(name: "CaveatReport", dependencies: ["CaveatModel"], swiftSettings: strict),
        .target(
            name: "Caveat",
            dependencies: [
                "CaveatModel", "CaveatText", "CaveatArchives", "CaveatHTML", "CaveatExtraction",
                "CaveatRules", "CaveatAuthoring", "CaveatReport", "CaveatSystem",
            ],
            swiftSettings: strict,
            plugins: ["EmbedRulesPlugin"]
        ),
        .executableTarget(
            name: "CaveatCLI",
            dependencies: [
                "Caveat", "CaveatArchives", "CaveatAuthoring", "CaveatHTML", "CaveatModel",
                "CaveatReport", "CaveatRules", "CaveatSystem",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "EmbedRulesTool",
            dependencies: ["CaveatAuthoring", "CaveatRules"],
            swiftSettings: strict,
            linkerSettings: tracedProgram
        ),
        .plugin(
            name: "EmbedRulesPlugin",
            capability: .buildTool(),
            dependencies: ["EmbedRulesTool"],
            path: "Sources/EmbedRulesPlugin"
        ),
        .executableTarget(
            name: "CaveatBenchmarks",
            dependencies: [
                "Caveat", "CaveatAuthoring", "CaveatExtraction", "CaveatTestSupport", "CLibXML2",
            ],
            exclude: ["Records"],
            swiftSettings: strict,
            linkerSettings: tracedProgram
        ),
        .executableTarget(
            name: "ScanOnePage",
            dependencies: ["Caveat", "CaveatModel"],
            path: "Examples/ScanOnePage",
            packageAccess: false,
            swiftSettings: strict
        ),
        .target(
            name: "CaveatTestSupport",
            dependencies: [
                "CAllocationCount", "Caveat", "CaveatAuthoring", "CaveatExtraction", "CaveatModel",
            ],
            path: "Tests/CaveatTestSupport",
            swiftSettings: strict
        ),
        .target(
            name: "CaveatScoring",
            dependencies: [
                "Caveat", "CaveatAuthoring", "CaveatExtraction", "CaveatModel", "CaveatRules",
                "CEncodingIndexes", "Yams",
            ],
            path: "Tests/CaveatEvaluation/Scoring",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "CaveatEvaluation",
            dependencies: [
                "Caveat", "CaveatScoring",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/CaveatEvaluation/Command",
            swiftSettings: strict
        ),
        .testTarget(
            name: "CaveatEvaluationTests",
            dependencies: ["Caveat", "CaveatModel", "CaveatScoring"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CaveatModelTests",
            dependencies: ["CSHA256", "CaveatModel"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CaveatTextTests",
            dependencies: ["CaveatText", "CaveatTestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CaveatArchivesTests",
            dependencies: ["CaveatArchives", "CaveatModel", "CaveatTestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CaveatHTMLTests",
            dependencies: ["CaveatHTML", "CaveatTestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CaveatExtractionTests",
            dependencies: [
                "CaveatAuthoring", "CaveatExtraction", "CaveatHTML", "CaveatModel", "CaveatRules",
            ],
            exclude: ["Fixtures"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CaveatRulesTests",
            dependencies: [
                "CaveatAuthoring", "CaveatModel", "CaveatRules", "CaveatText", "CaveatTestSupport",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CaveatAuthoringTests",
            dependencies: [
                "CaveatAuthoring", "CaveatModel", "CaveatRules", "CaveatText", "CaveatTestSupport",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CaveatReportTests",
            dependencies: ["CaveatReport", "CaveatModel", "CaveatTestSupport"],
            exclude: ["Fixtures"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CaveatTests",
            dependencies: ["Caveat", "CaveatTestSupport"],
            exclude: ["Fixtures"],
            swiftSettings: strict
        ),
        // What documentation shows must be enough for a program outside of this package.
        .testTarget(
            name: "CaveatDocumentationTests",
            dependencies: ["Caveat", "CaveatAuthoring", "CaveatModel", "CaveatReport"],
            packageAccess: false,
            swiftSettings: strict
        ),
        .testTarget(
            name: "CaveatCLITests",
            dependencies: ["CaveatCLI", "CaveatTestSupport"],
            swiftSettings: strict
        ),
    ]
)

/// The pages for programmers are built by a plug-in that nobody else needs to fetch.
if Context.environment["CAVEAT_DOCUMENTATION"] != nil {
    package.dependencies += [
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")
    ]
}

if fuzzer != nil {
    package.targets += [
        .target(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
        .executableTarget(
            name: "CaveatFuzz",
            dependencies: [
                "Caveat", "CaveatAuthoring", "CaveatRules", "CaveatTestSupport", "CLibFuzzer",
            ],
            path: "Tests/Fuzz/CaveatFuzz",
            swiftSettings: strict,
            linkerSettings: tracedProgram
        ),
    ]
}
