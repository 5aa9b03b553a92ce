import Testing

@testable import CaveatText

/// Class names and the patterns that they are.
@Suite struct NameIndexTests {
    private func found(_ name: String, among patterns: [String]) -> [Int] {
        var found: [Int] = []
        NameIndex(patterns).find(in: name.utf8.span, 0..<name.utf8.count, into: &found)
        return found
    }

    @Test(arguments: 1...9)
    func `finds names of any length, alone and among others`(length: Int) {
        let names = (1...9).map { String("harbourly".prefix($0)) }
        let name = names[length - 1]
        #expect(found(name.uppercased(), among: [name]) == [0])
        #expect(found(name, among: names) == [length - 1])
        #expect(found(name + "-1", among: names) == [])
        #expect(found(name + "-1", among: names.map { $0 + "*" }) == Array(0..<length))
    }

    @Test func `finds what a name holds or ends with`() {
        let patterns = ["*Quay*", "*pier", "quay*"]
        #expect(found("old-QUAY-pier", among: patterns) == [0, 1])
        #expect(found("quays", among: patterns) == [2, 0])
        #expect(found("piers", among: patterns) == [])
    }
}
