import CaveatTestSupport
import Foundation
import Testing

@testable import Caveat

@Suite struct PathPatternTests {
    @Test(arguments: [
        ("*.html", "a.html", true), ("*.html", "news/deep/a.html", true),
        ("*.html", "a.html/b", false), ("*.html", ".html", true), ("a?c", "abc", true),
        ("a?c", "a/c", false), ("a?c", "ac", false), ("ж?м", "жым", true),
        ("/a.html", "a.html", true), ("/a.html", "news/a.html", false),
        ("./a.html", "news/a.html", false), ("news/*.html", "news/a.html", true),
        ("news/*.html", "old/news/a.html", false), ("news/*.html", "news/deep/a.html", false),
        ("news/**/*.html", "news/a.html", true), ("news/**/*.html", "news/x/y/a.html", true),
        ("**/drafts/*", "drafts/a", true), ("**/drafts/*", "x/drafts/a", true),
        ("news/**", "news/x/a", true), ("news/**", "news", false), ("**", "x/a", true),
        ("a**b", "axyb", true), ("a**b", "a/b", false),
        ("[a-c]x", "bx", true), ("[a-c]x", "dx", false), ("[!a-c]x", "dx", true),
        ("[^a-c]x", "bx", false), ("[]a]", "]", true), ("[a-]", "-", true), ("[!a]", "/", false),
        (#"\*.html"#, "*.html", true), (#"\*.html"#, "a.html", false), (#"[\]]"#, "]", true),
        (#"\!a"#, "!a", true), ("A.html", "a.html", false),
    ])
    func `a pattern matches what it stands for`(text: String, path: String, expected: Bool) throws {
        #expect(try PathPattern(text).matches(PathBytes(path)) == expected)
    }

    @Test func `a pattern that ends with a slash is for folders`() throws {
        let pattern = try PathPattern("drafts/")
        #expect(pattern.matches(PathBytes("news/drafts"), isFolder: true))
        #expect(!pattern.matches(PathBytes("news/drafts")))
        #expect(
            !(try PathPattern("news/drafts/").matches(PathBytes("x/news/drafts"), isFolder: true))
        )
    }

    @Test func `a character of a name that is not UTF-8 is one character`() throws {
        let name = PathBytes(bytes: [0xCD, 0x2E, 0x61])
        #expect(try PathPattern("?.a").matches(name))
        #expect(try PathPattern(name.text).matches(name))
    }

    @Test(arguments: [
        ("", PathPatternError.empty), ("/", .empty), ("./", .empty), ("[a", .unclosedBracket),
        ("[]", .unclosedBracket), ("[a/b]", .unclosedBracket), (#"a\"#, .strayBackslash),
        (#"[\"#, .strayBackslash), ("[z-a]", .reversedRange("z-a")), ("../a", .parentFolder),
        ("!a", .negation),
    ])
    func `a malformed pattern is refused`(text: String, error: PathPatternError) {
        #expect(throws: error) { try PathPattern(text) }
    }

    @Test func `it matches as a matcher does that tries every way`() throws {
        var generator = SeededGenerator(seed: 7)
        var matchCount = 0
        for _ in 0..<20_000 {
            let pattern = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                let words = ["a", "b", "*", "?", "**", "[ab]", "[!a]", "ab"]
                return (0..<Int.random(in: 1...3, using: &generator))
                    .map { _ in words.randomElement(using: &generator) ?? "" }.joined()
            }
            let path = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                (0..<Int.random(in: 1...3, using: &generator))
                    .map { _ in Bool.random(using: &generator) ? "a" : "b" }.joined()
            }
            let text = pattern.joined(separator: "/")
            let expected = NaivePattern.matches(
                pattern.count == 1 ? ["**"] + pattern : pattern,
                path
            )
            if expected { matchCount += 1 }
            let name = path.joined(separator: "/")
            #expect(
                try PathPattern(text).matches(PathBytes(name)) == expected,
                "\(text) on \(name)"
            )
        }
        #expect((2_000..<18_000).contains(matchCount))
    }

    @Test func `many stars take no more time than few`() throws {
        let pattern = try PathPattern(String(repeating: "*a", count: 200) + "/**/**/**/x")
        let path = PathBytes(String(repeating: "a", count: 2_000) + "/b/b/b/b/b/y")
        let start = ContinuousClock.now
        #expect(!pattern.matches(path))
        #expect(start.duration(to: .now) < .seconds(20))
    }
}

/// A matcher that tries every way, name by name.
private enum NaivePattern {
    static func matches(_ pattern: [String], _ path: [String]) -> Bool {
        guard let first = pattern.first else { return path.isEmpty }
        if first == "**", pattern.count == 1 { return !path.isEmpty }
        if first == "**" {
            return (0...path.count).contains {
                matches(Array(pattern.dropFirst()), Array(path.dropFirst($0)))
            }
        }
        guard let name = path.first, matches(name: first[...], name[...]) else { return false }
        return matches(Array(pattern.dropFirst()), Array(path.dropFirst()))
    }

    private static func matches(name pattern: Substring, _ text: Substring) -> Bool {
        guard let first = pattern.first else { return text.isEmpty }
        let rest = pattern.dropFirst()
        if first == "*" {
            return (0...text.count).contains { matches(name: rest, text.dropFirst($0)) }
        }
        guard let character = text.first else { return false }
        switch first {
        case "?": return matches(name: rest, text.dropFirst())
        case "[":
            let end = pattern.firstIndex(of: "]") ?? pattern.endIndex
            let body = pattern[..<end].dropFirst()
            let isNegated = body.first == "!"
            guard body.contains(character) != isNegated else { return false }
            return matches(name: pattern[end...].dropFirst(), text.dropFirst())
        default: return first == character && matches(name: rest, text.dropFirst())
        }
    }
}
