import CaveatTestSupport
import Testing

/// What programs can use of caveat, written down, so that nothing of it changes by chance.
///
/// `CAVEAT_RECORD=1 swift test --filter PublicFaceTests` writes the list anew.
@Suite struct PublicFaceTests {
    /// The modules that a program imports.
    private static let faces = ["Caveat", "CaveatAuthoring", "CaveatModel", "CaveatReport"]
    /// The modules that only caveat itself imports.
    ///
    /// Some types in them are public, with members of the package, since only those of public types are
    /// made part of the loops of other modules (17 % of the instructions of the extraction).
    private static let insides = ["CaveatArchives", "CaveatExtraction", "CaveatHTML", "CaveatText"]

    @Test(arguments: faces)
    func `a module declares in public what its list says`(module: String) throws {
        let symbols = try SymbolGraph(of: module).symbols
        #expect(!symbols.isEmpty)
        let lines = symbols.map { "\($0.path)\n    \($0.declaration)\n" }.joined()
        let difference = Golden.difference(of: Array(lines.utf8), from: "PublicFace/\(module).txt")
        #expect(difference == nil)
    }

    /// What the protocols of coding declare without a type.
    private let codings: Set = ["init(from:)", "encode(to:)"]

    @Test(arguments: faces)
    func `whatever throws says what`(module: String) throws {
        let untyped = try SymbolGraph(of: module).symbols.filter {
            $0.declaration.contains(/\bthrows\b(?!\()/) && !codings.contains($0.name)
        }
        #expect(untyped.map(\.path) == [])
    }

    @Test(arguments: insides)
    func `the inside of caveat has nothing that a program could use`(module: String) throws {
        let usable = try SymbolGraph(of: module).symbols.filter {
            !$0.isBareType && $0.path != "NodeID.<(_:_:)"
        }
        #expect(usable.map(\.path) == [])
    }
}
