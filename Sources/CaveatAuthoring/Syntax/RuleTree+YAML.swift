extension RuleTree {
    /// How deep brackets may be nested; what reads a tree may be recursive.
    private static let depthLimit = 200

    /// Parses YAML.
    ///
    /// - Parameter source: the file.
    /// - Throws: the error at which the parser stopped.
    init(parsingYAMLOf source: RuleSource) throws(RuleErrors) {
        func failure(_ problem: RuleProblem, line: Int = 1, column: Int = 1) -> RuleErrors {
            let place = RulePlace(path: source.path, line: line, column: column, length: 1)
            return RuleErrors(diagnostics: [
                RuleError(problem: problem, place: place, lineOf: source.bytes)
            ])
        }
        guard String(validating: source.bytes, as: UTF8.self) != nil else {
            throw failure(.syntax("the file is not valid UTF-8"))
        }
        guard Self.bracketDepth(of: source.bytes) <= Self.depthLimit else {
            throw failure(.syntax("brackets are nested more than \(Self.depthLimit) deep"))
        }
        // Editors put a byte order mark before UTF-8, which YAML allows and libyaml counts as a column.
        let text = source.bytes.dropFirst(source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        var composer = YAMLComposer()
        do throws(YAMLFailure) {
            try composer.compose(YAMLReader(text))
        } catch {
            guard let place = error.place else { throw failure(.syntax(error.problem)) }
            let fix = YAMLAdvice.fix(atLine: place.line, of: text)
            throw failure(.syntax(error.problem, fix: fix), line: place.line, column: place.column)
        }
        if let key = composer.duplicate {
            throw failure(.duplicateKey(key.text), line: key.line, column: key.column)
        }
        guard !composer.isTooLarge else { throw failure(.tooLarge) }
        guard let tree = composer.tree else { throw failure(.syntax("the file is empty")) }
        self = tree
    }

    /// The deepest nesting of square and curly brackets, quoting and comments not considered.
    private static func bracketDepth(of bytes: [UInt8]) -> Int {
        var depth = 0
        var deepest = 0
        for byte in bytes {
            switch byte {
            case 0x5B, 0x7B:
                depth += 1
                deepest = max(deepest, depth)
            case 0x5D, 0x7D: depth = max(0, depth - 1)
            default: break
            }
        }
        return deepest
    }
}
