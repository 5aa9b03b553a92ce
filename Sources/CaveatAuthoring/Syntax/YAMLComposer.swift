/// Makes a tree of the events of a YAML file.
struct YAMLComposer {
    private var builder = RuleTreeBuilder()
    /// The lists and mappings that are not closed yet, outermost first.
    private var open: [(index: Int, kind: RuleTree.Kind, anchor: String?)] = []
    /// The latest complete node of each anchor.
    private var anchors: [String: Int] = [:]

    /// The first key that a mapping has twice; reading stopped there.
    private(set) var duplicate: RuleTree?

    /// Whether there are more nodes than a file may have; reading stopped there.
    var isTooLarge: Bool { builder.isFull }

    /// The tree; nil for a file without a document.
    var tree: RuleTree? { builder.finish() }

    /// Reads a file with at most one document.
    ///
    /// - Parameter reader: the file, of which nothing has been read.
    /// - Throws: ``YAMLFailure`` where the file is no YAML.
    mutating func compose(_ reader: YAMLReader) throws(YAMLFailure) {
        while !isTooLarge, duplicate == nil {
            let event = try reader.next()
            switch event.kind {
            case .scalar(let text):
                register(builder.next, as: event.anchor)
                builder.appendScalar(text, line: event.line, column: event.column)
            case .open(let kind):
                let index = builder.open(kind, line: event.line, column: event.column)
                open.append((index, kind, event.anchor))
            case .close: closeLast()
            case .alias(let anchor):
                guard let index = anchors[anchor] else {
                    throw Self.failure("found undefined alias", at: event)
                }
                builder.appendCopy(of: index)
            case .document where builder.next > 0:
                throw Self.failure(
                    "but found another document, expected a single document in the stream",
                    at: event
                )
            case .document, .boundary: break
            case .end: return
            }
        }
    }

    private mutating func closeLast() {
        guard let (index, kind, anchor) = open.popLast() else { return }
        builder.close(index)
        register(index, as: anchor)
        if kind == .mapping { duplicate = builder.duplicateKey(in: index) }
    }

    private mutating func register(_ index: Int, as anchor: String?) {
        if let anchor { anchors[anchor] = index }
    }

    private static func failure(_ problem: String, at event: YAMLEvent) -> YAMLFailure {
        YAMLFailure(problem: problem, place: (event.line, event.column))
    }
}
