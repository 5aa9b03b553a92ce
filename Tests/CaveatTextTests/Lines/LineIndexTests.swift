import Testing

@testable import CaveatText

/// Lines and the phrases that they are.
@Suite struct LineIndexTests {
    private func found(_ line: String, among phrases: [String]) -> [Int] {
        var found: [Int] = []
        LineIndex(phrases).find(in: line.utf8.span, 0..<line.utf8.count, into: &found)
        return found
    }

    @Test(arguments: [
        ("Read also", "READ  ALSO", true), ("Read also", "Read also the rest", false),
        ("Read also*", "Read also the rest", true), ("#:#", "12:07", true),
        ("#:#", "12:07 h", false),
        ("ещё новости", "Еще новости", true), ("editor's pick", "Editor’s Pick", true),
        ("a–b", "A - B", false), ("a – b", "A - B", true), ("Follow * now", "Follow it now", true),
        ("Follow * now", "Follow it now and then", false), ("Follow *", "Following", false),
        ("Follow *", "Follow", false), ("اشترك*", "إشترك", true), ("ＡＢ", "ab", true),
        ("* now", "Follow now", false), ("", "", false),
        ("*", "a", false),
    ])
    func `compares lines without case, white space and digits`(
        _ phrase: String,
        _ line: String,
        _ isFound: Bool
    ) {
        #expect(found(line, among: [phrase]) == (isFound ? [0] : []))
    }

    @Test(arguments: 1...9)
    func `finds phrases of any length, alone and among others`(length: Int) {
        let words = (1...9).map { String("harbourly".prefix($0)) }
        let line = words[length - 1]
        #expect(found(line, among: [line]) == [0])
        #expect(found(line, among: words) == [length - 1])
        #expect(found(line + "!", among: words) == [])
        #expect(found(line + "!", among: words.map { $0 + "*" }) == Array(0..<length))
    }

    @Test func `gives beginnings before the whole, the shortest first`() {
        let phrases = ["Read also", "Read also*", "Read*", "Read", "Read also"]
        #expect(found("Read also", among: phrases) == [2, 1, 0, 4])
    }

    @Test func `compares no more of a line than a phrase may have`() {
        let long = String(repeating: "a", count: LineFolding.longest)
        #expect(found(long, among: [long]) == [0])
        #expect(found(long + "a", among: [long, long + "*"]) == [1])
    }

    @Test(arguments: [
        ("fog", "fog", true), ("fog", "foggy", false), ("fog*", "foggy-night", true),
        ("*night", "foggy-night", true), ("*gg*", "foggy", true), ("*night", "nightly", false),
        ("FOG*", "Foggy", true), ("*", "fog", false), ("**", "fog", false),
    ])
    func `compares class names with open ends`(_ pattern: String, _ name: String, _ isFound: Bool) {
        var found: [Int] = []
        NameIndex([pattern]).find(in: name.utf8.span, 0..<name.utf8.count, into: &found)
        #expect(found == (isFound ? [0] : []))
    }

    @Test func `gives what a name holds once`() {
        var found: [Int] = []
        let name = "banana"
        NameIndex(["*na*", "*a*", "ban*", "banana"])
            .find(in: name.utf8.span, 0..<name.utf8.count, into: &found)
        #expect(found == [2, 3, 0, 1])
    }
}
