import CaveatTestSupport
import Testing

@testable import CaveatText

@Suite struct SentenceShapeTests {
    private func isPlain(_ text: [UInt8]) -> Bool { SentenceShape.isPlain(text.span) }

    private func shape(of text: String) -> SentenceShape {
        let bytes = Array(text.utf8)
        var shape = SentenceShape()
        shape.read(bytes.span, from: 0, to: bytes.count)
        return shape
    }

    @Test(arguments: [
        ("Is it so?", "question"), ("Is it so?»", "question"), ("真的吗？", "question"),
        ("هل هذا صحيح؟", "question"), ("Stop!", "exclamation"), ("You may be fined for:", "colon"),
        ("*Declared so.", "star"), ("† Declared so.", "star"), ("НАСТОЯЩИЙ МАТЕРИАЛ", "capitals"),
        ("THIS MATERIAL IS", "capitals"), ("Article 20", "digits"),
        ("He (an agent) left", "brackets"),
        ("They said […] and left", "brackets elision"), ("They said ███ and left", "elision"),
        ("They (...) left", "brackets elision"), ("Plain text.", ""), ("ООН и США", ""),
        ("Wait... what", ""),
    ])
    func `tells what signs and letters say`(text: String, expected: String) {
        let shape = shape(of: text)
        let found = [
            (shape.isQuestion, "question"), (shape.isExclamation, "exclamation"),
            (shape.endsInColon, "colon"), (shape.isStarred, "star"),
            (shape.isInCapitals, "capitals"), (shape.hasDigits, "digits"),
            (shape.hasBrackets, "brackets"), (shape.hasElision, "elision"),
        ].filter(\.0).map(\.1).joined(separator: " ")
        #expect(found == expected)
    }

    @Test(arguments: [1, 2, 30, 223, 224, 225, 700])
    func `counting bytes tells what reading sign by sign does`(length: Int) {
        var random = SeededGenerator(seed: UInt64(length))
        let signs: [[String]] = [
            Array("abcxyz  éßŁ中글हא").map(String.init), Array("ABCXYZ ÉŁ").map(String.init),
            Array("aZ09 .,;!?:'\")]*\n").map(String.init), Array("?!:. )").map(String.init),
        ]
        for _ in 0..<200 {
            let some = signs[Int.random(in: signs.indices, using: &random)]
            let text = (0..<length).map { _ in some[Int.random(in: some.indices, using: &random)] }
            let bytes = Array(text.joined().utf8)
            #expect(isPlain(bytes))
            var counted = SentenceShape()
            counted.readPlain(bytes.span)
            var read = SentenceShape()
            read.readSigns(bytes.span)
            #expect(counted == read, "\(text.joined())")
        }
    }

    @Test(arguments: [
        "a (b", "a [b", "a_b", "a «b»", "Где", "أين؟", "か。", "ａ：", "α\u{37E}", "a\u{A0}b",
    ])
    func `signs of which some tell more are read one by one`(text: String) {
        #expect(!isPlain(Array(text.utf8)))
    }

    @Test func `finds brackets, inner and unclosed ones`() {
        func inside(_ text: String) -> [String] {
            let bytes = Array(text.utf8)
            return BracketedRanges.find(in: 0..<bytes.count, of: bytes).map {
                String(decoding: bytes[$0], as: UTF8.self)
            }
        }
        #expect(inside("a (b [c] d) e") == ["[c]", "(b [c] d)"])
        #expect(inside("a （b） c") == ["（b）"])
        #expect(inside("a (b") == ["(b"])
        #expect(inside("a b) c") == [])
    }
}
