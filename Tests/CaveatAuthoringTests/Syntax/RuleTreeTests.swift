import CaveatModel
import CaveatRules
import CaveatTestSupport
import Testing

@testable import CaveatAuthoring

@Suite struct RuleTreeTests {
    private static let source = RuleSource(
        path: "Rules/ZZ/a.yaml",
        text: """
            # A comment.
            pack: "zz.a"
            empty: {}
            none:
            list:
              - NO
              - [1, 2.50, 'ё']
              - deep: {deeper: [{}, []]}
            folded: >
              two
              lines
            """
    )

    @Test func `keeps scalars as text and places as they are`() throws {
        let tree = try RuleDocument(parsing: Self.source).tree
        #expect(tree.pairs.map(\.key.text) == ["pack", "empty", "none", "list", "folded"])
        #expect(tree["pack"]?.text == "zz.a")
        #expect(tree["none"]?.isBlank == true)
        let list = try #require(tree["list"])
        #expect(list.children.map(\.kind) == [.scalar, .sequence, .mapping])
        #expect(list.children.first { _ in true }?.text == "NO")
        #expect(list.children.map(\.line) == [6, 7, 8])
        #expect(list.children.map(\.column) == [5, 5, 5])
        #expect(tree["folded"]?.text == "two lines\n" || tree["folded"]?.text == "two lines")
    }

    @Test func `comes back from its binary form as it was`() throws {
        let tree = try RuleDocument(parsing: Self.source).tree
        let copy = try #require(RuleTree(decoding: tree.encode()))
        #expect(copy.arena.nodes == tree.arena.nodes)
        #expect(copy.arena.text == tree.arena.text)
        let part = try #require(tree["list"])
        let partCopy = try #require(RuleTree(decoding: part.encode()))
        #expect(partCopy.children.map(\.text) == part.children.map(\.text))
    }

    @Test func `rejects damaged binary forms without a trap`() throws {
        let bytes = try RuleDocument(parsing: Self.source).tree.encode()
        for length in 0..<bytes.count {
            #expect(RuleTree(decoding: Array(bytes[..<length])) == nil)
        }
        for index in bytes.indices {
            for bit in 0..<8 {
                var damaged = bytes
                damaged[index] ^= 1 << UInt8(bit)
                _ = RuleTree(decoding: damaged)?.children.map(\.text)
            }
        }
    }

    @Test func `keeps paths and digests in a bundle`() throws {
        let documents = [
            try RuleDocument(parsing: Self.source),
            try RuleDocument(parsing: RuleSource(path: "b.yaml", text: "cues: b")),
        ]
        let copy = try #require(RuleDocument.decode(RuleDocument.encode(documents)))
        #expect(copy.map(\.path) == documents.map(\.path))
        #expect(copy.map(\.digest) == documents.map(\.digest))
        #expect(copy.map { $0.tree.encode() } == documents.map { $0.tree.encode() })
        #expect(RuleDocument.decode([]) == nil)
        #expect(RuleDocument.decode(Array("CVRB1".utf8) + [0xFF]) == nil)
    }

    @Test func `loads the same from a bundle as from files`() throws {
        let sources = [
            SampleRules.pack(SampleRules.rule(when: "{phrase: [foreign agent]}")),
            SampleRules.voices,
        ]
        let documents = try sources.map { try RuleDocument(parsing: $0) }
        let bundle = try #require(RuleDocument.decode(RuleDocument.encode(documents)))
        let (first, second) = (try RuleLoader().load(sources), try RuleLoader().load(bundle))
        #expect(first.digest == second.digest)
        let article = Article(["A foreign agent."])
        let compiler = RuleCompiler()
        #expect(compiler.compile(first).scan(article) == compiler.compile(second).scan(article))
        #expect(compiler.compile(second).scan(article).count == 1)
    }
}
