/// A pattern of file names.
///
/// `*` stands for any characters but `/`, `**` for any at all, `?` for one that is no `/`. A pattern
/// without `/` speaks of the last part of a name.
package struct PathGlob: Hashable, Sendable, CustomStringConvertible {
    private enum Step: Hashable {
        case scalar(Unicode.Scalar)
        case one
        case some
        case all
    }

    /// The pattern as it is written.
    package let description: String
    private let steps: [Step]

    /// Makes a pattern.
    package init(_ pattern: String) {
        description = pattern
        var steps: [Step] = []
        for scalar in pattern.unicodeScalars {
            switch (scalar, steps.last) {
            case ("*", .some(.some)): steps[steps.count - 1] = .all
            case ("*", .all): break
            case ("*", _): steps.append(.some)
            case ("?", _): steps.append(.one)
            default: steps.append(.scalar(scalar))
            }
        }
        self.steps = steps
    }

    /// Whether a name with `/` between its parts meets the pattern; linear in name times pattern.
    package func matches(_ name: String) -> Bool {
        let isAboutLastPart = !description.contains("/")
        let text = isAboutLastPart ? name.split(separator: "/").last.map(String.init) ?? "" : name
        // states[i]: the first i steps can have taken what was read so far.
        var states = [Bool](repeating: false, count: steps.count + 1)
        states[0] = true
        skip(&states)
        for scalar in text.unicodeScalars {
            var next = [Bool](repeating: false, count: steps.count + 1)
            for (index, step) in steps.enumerated() where states[index] {
                switch step {
                case .scalar(let wanted): if wanted == scalar { next[index + 1] = true }
                case .one: if scalar != "/" { next[index + 1] = true }
                case .some: if scalar != "/" { next[index] = true }
                case .all: next[index] = true
                }
            }
            skip(&next)
            states = next
        }
        return states[steps.count]
    }

    /// Goes past stars, which may stand for nothing.
    private func skip(_ states: inout [Bool]) {
        for (index, step) in steps.enumerated() where states[index] {
            if step == .some || step == .all { states[index + 1] = true }
        }
    }
}
