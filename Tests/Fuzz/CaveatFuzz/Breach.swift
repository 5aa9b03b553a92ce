internal import CaveatTestSupport

/// The end of a run: an input that breaks a law.
enum Breach {
    /// Ends the process when a law is broken, and says which.
    static func end(if broken: [BrokenLaw]) {
        guard let first = broken.first else { return }
        end(because: "broken law: \(first)")
    }

    /// Ends the process as libFuzzer wants it, so that it writes the input to a file.
    static func end(because what: String) -> Never {
        // Only a trap tells libFuzzer that the input is to be kept.
        fatalError(what)
    }
}
