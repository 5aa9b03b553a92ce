/// How often something was right, wrong and missed.
package struct Tally: Hashable, Sendable {
    /// Found, as it should be.
    package var right = 0
    /// Found, but not there.
    package var wrong = 0
    /// There, but not found.
    package var missed = 0

    /// Makes a tally.
    package init(right: Int = 0, wrong: Int = 0, missed: Int = 0) {
        self.right = right
        self.wrong = wrong
        self.missed = missed
    }

    /// The share of what was found that is right; 1 when nothing was found.
    package var precision: Double { share(of: right + wrong) }
    /// The share of what is there that was found; 1 when nothing is there.
    package var recall: Double { share(of: right + missed) }
    /// The harmonic mean of the two.
    package var f1: Double {
        let all = 2 * right + wrong + missed
        return all == 0 ? 1 : Double(2 * right) / Double(all)
    }

    private func share(of whole: Int) -> Double {
        whole == 0 ? 1 : Double(right) / Double(whole)
    }
}
