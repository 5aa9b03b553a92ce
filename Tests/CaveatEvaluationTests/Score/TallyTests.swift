internal import CaveatScoring
internal import Testing

struct TallyTests {
    @Test func `divides what is right by what was found and by what is there`() {
        let tally = Tally(right: 6, wrong: 2, missed: 6)
        #expect(tally.precision == 0.75)
        #expect(tally.recall == 0.5)
        #expect(tally.f1 == 0.6)
    }

    @Test func `finds no fault where there is nothing`() {
        #expect(Tally().precision == 1)
        #expect(Tally().recall == 1)
        #expect(Tally().f1 == 1)
    }
}
