/// A pattern for paths below a folder, as in a `.gitignore` file.
///
/// `*` stands for any characters of a name, `?` for one, `[a-z]` for one of some, `[!a-z]` for one of
/// the others, and `**` between slashes for any number of folders; `\` takes a character as it is. A
/// pattern without a slash is one for names at any depth, others begin at the folder; one that ends
/// with a slash is for folders only. Letters are told apart by case.
///
/// All ways to match are followed at once, so that time grows with the path's length times the
/// pattern's, however many stars there are.
package struct PathPattern: Hashable, Sendable {
    /// What a path has to have, in order.
    enum Token: Hashable, Sendable {
        /// A character.
        case scalar(Unicode.Scalar)
        /// Any character of a name.
        case any
        /// A character of a name that is, or is not, in one of the ranges.
        case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)
        /// Any characters of a name.
        case star
        /// Whatever follows, slashes too.
        case everything
        /// Any number of folders, each with its slash; always followed by ``insideFolder``.
        case folders
        /// Inside the name of one of the ``folders``.
        case insideFolder
    }

    /// The pattern as it was written.
    package let text: String
    /// What a path has to have.
    let tokens: [Token]
    /// Whether only folders match.
    let isForFolders: Bool

    /// Reads a pattern.
    ///
    /// - Parameter text: the pattern; bytes of names that are not UTF-8 stand in it as in
    ///   ``PathBytes/text``.
    /// - Throws: ``PathPatternError`` when it is malformed.
    package init(_ text: String) throws(PathPatternError) {
        var parser = PathPatternParser()
        try parser.parse(text)
        self.text = text
        tokens = parser.tokens
        isForFolders = parser.isForFolders
    }

    /// Whether a path matches as a whole.
    ///
    /// - Parameters:
    ///   - path: the path below the folder, its parts separated by single slashes.
    ///   - isFolder: whether a folder stands there.
    /// - Returns: whether all of the path matches.
    /// - Complexity: the length of the path times that of the pattern.
    package func matches(_ path: PathBytes, isFolder: Bool = false) -> Bool {
        guard isFolder || !isForFolders else { return false }
        var states = [Bool](repeating: false, count: tokens.count + 1)
        enter(0, of: &states)
        for scalar in path.text.unicodeScalars {
            var next = [Bool](repeating: false, count: states.count)
            for state in tokens.indices where states[state] {
                if let reached = step(from: state, over: scalar) { enter(reached, of: &next) }
            }
            states = next
        }
        return states[tokens.count]
    }

    /// Enters a state and all that need no further character.
    private func enter(_ state: Int, of states: inout [Bool]) {
        var state = state
        while !states[state] {
            states[state] = true
            guard state < tokens.count else { return }
            switch tokens[state] {
            case .star, .everything: state += 1
            case .folders: state += 2
            case .scalar, .any, .oneOf, .insideFolder: return
            }
        }
    }

    /// The state to which a character leads; nil for none.
    private func step(from state: Int, over scalar: Unicode.Scalar) -> Int? {
        let isSlash = scalar == "/"
        switch tokens[state] {
        case .scalar(let wanted): return scalar == wanted ? state + 1 : nil
        case .any: return isSlash ? nil : state + 1
        case .oneOf(let ranges, let isNegated):
            let isInside = ranges.contains { $0.contains(scalar) }
            return isSlash || isInside == isNegated ? nil : state + 1
        case .star: return isSlash ? nil : state
        case .everything: return state
        case .folders: return isSlash ? nil : state + 1
        case .insideFolder: return isSlash ? state - 1 : state
        }
    }
}
