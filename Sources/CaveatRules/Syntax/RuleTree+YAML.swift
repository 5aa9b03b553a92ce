internal import Yams

extension RuleTree {
    /// How deep brackets may be nested; the parser of YAML is recursive.
    private static let depthLimit = 200

    /// Parses YAML.
    ///
    /// The only place that knows the YAML library.
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
        let root: Yams.Node?
        do {
            // Nobody asks whether a scalar is a number: no patterns are tried on it.
            root = try Yams.compose(yaml: String(decoding: text, as: UTF8.self), .basic)
        } catch let error as YamlError {
            let (problem, mark) = Self.explain(error, in: text)
            throw failure(problem, line: mark?.line ?? 1, column: mark?.column ?? 1)
        } catch {
            throw failure(.syntax("\(error)"))
        }
        var builder = RuleTreeBuilder()
        if let root { Self.append(root, to: &builder) }
        guard !builder.isFull else { throw failure(.tooLarge) }
        guard let tree = builder.finish() else { throw failure(.syntax("the file is empty")) }
        self = tree
    }

    private static func append(_ node: Yams.Node, to builder: inout RuleTreeBuilder) {
        guard !builder.isFull else { return }
        let (line, column) = node.mark.map { ($0.line, $0.column) } ?? (0, 0)
        switch node {
        case .scalar(let scalar):
            builder.appendScalar(scalar.string.utf8, line: line, column: column)
        case .sequence(let sequence):
            let start = builder.open(.sequence, line: line, column: column)
            for item in sequence { append(item, to: &builder) }
            builder.close(start)
        case .mapping(let mapping):
            let start = builder.open(.mapping, line: line, column: column)
            for (key, value) in mapping {
                append(key, to: &builder)
                append(value, to: &builder)
            }
            builder.close(start)
        case .alias:
            builder.appendScalar([], line: line, column: column)
        }
    }

    private static func explain(
        _ error: YamlError,
        in text: ArraySlice<UInt8>
    ) -> (RuleProblem, Yams.Mark?) {
        switch error {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            (
                .syntax(
                    context.map { "\(problem), \($0.text)" } ?? problem,
                    fix: YAMLAdvice.fix(atLine: mark.line, of: text)
                ), mark
            )
        case .duplicatedKeysInMapping(let duplicates, let context):
            (.duplicateKey(duplicates.first ?? ""), context.mark)
        case .reader(let problem, _, _, _): (.syntax(problem), nil)
        default: (.syntax("\(error)"), nil)
        }
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
