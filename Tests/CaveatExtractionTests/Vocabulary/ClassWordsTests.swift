import Testing

@testable import CaveatExtraction

@Suite struct ClassWordsTests {
    @Test(arguments: [
        ("navigation", CueSet.navigation), ("main-navigation", .navigation),
        ("mainNavigation", .navigation), ("mainMenu_2", .navigation), ("related-posts", .related),
        ("relatedPosts", .related), ("RELATEDPOSTS", .related), ("read-more", .related),
        ("back-to-top", .navigation), ("1ad269af", CueSet()), ("12-ad-4", .advertisement),
        ("navigational", CueSet()), ("", CueSet()), ("--", CueSet()),
    ])
    func `reads words, pairs and the whole`(_ name: String, _ cues: CueSet) {
        let bytes = Array(name.utf8)
        #expect(ClassWords(index: CueIndex(ShippedVocabularies.words)).cues(of: bytes.span) == cues)
    }
}
