import Testing

@testable import Caveat

@Suite struct RepeatedTextTests {
    private static let bridge = "The bridge over the Lind is closed until the river has gone down."
    private static let ferry = "A ferry takes people across, and the bridge over the Lind waits."

    private func repeats(_ passage: String, _ text: String...) -> Bool {
        var seen = RepeatedText()
        for passage in text { _ = seen.add(Array(passage.utf8)[...]) }
        return !seen.add(Array(passage.utf8)[...])
    }

    @Test func `tells a passage that stands in another`() {
        #expect(repeats(Self.bridge, Self.bridge))
        #expect(repeats("bridge OVER the  Lind is closed", Self.ferry, Self.bridge))
        #expect(
            repeats(
                Self.bridge,
                Self.bridge,
                Self.ferry,
                "The bridge over the Lind is closed again."
            )
        )
        #expect(!repeats(Self.bridge, Self.ferry))
        #expect(repeats("Short.", "Short.") && !repeats("Short", "Short."))
    }

    @Test func `takes no passage for repeated whose parts stand in different ones`() {
        #expect(
            !repeats(
                "you could be fined for sharing what stands on this page",
                "Readers there say you could be fined for sharing what we write.",
                "It is said that to be fined for sharing what stands on this page is rare."
            )
        )
        #expect(!repeats(Self.bridge + Self.ferry, Self.bridge, Self.ferry))
    }
}
