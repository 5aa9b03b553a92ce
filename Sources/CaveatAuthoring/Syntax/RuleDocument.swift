package import CaveatModel

/// A rule file that has been parsed: its tree and what is needed to speak about it.
package struct RuleDocument: Sendable {
    /// Its path as it shall appear in messages.
    package let path: String
    /// The digest of the bytes of the file.
    package let digest: Digest
    /// Its content.
    package let tree: RuleTree
    /// The file's bytes, for messages that quote a line; nil when it was embedded.
    let bytes: [UInt8]?

    /// Makes a document.
    init(path: String, digest: Digest, tree: RuleTree, bytes: [UInt8]? = nil) {
        self.path = path
        self.digest = digest
        self.tree = tree
        self.bytes = bytes
    }

    /// Parses a file.
    ///
    /// - Parameter source: the file.
    /// - Throws: the one error at which the parser of YAML stopped.
    package init(parsing source: RuleSource) throws(RuleErrors) {
        self.init(
            path: source.path,
            digest: Digest(of: source.bytes),
            tree: try RuleTree(parsingYAMLOf: source),
            bytes: source.bytes
        )
    }
}

extension RuleDocument {
    /// An error about a part of the file, which is quoted.
    ///
    /// - Parameters:
    ///   - problem: what is wrong.
    ///   - part: where; of a scalar, all of it is marked.
    /// - Returns: the error with its line of the file.
    package func error(_ problem: RuleProblem, at part: RuleTree) -> RuleError {
        let place = RulePlace(
            path: path,
            line: part.line,
            column: part.column,
            length: part.text.unicodeScalars.count
        )
        return RuleError(problem: problem, place: place, lineOf: bytes)
    }

    /// The name of the pack that the file's pack builds on; nil for other files.
    package var basePack: String? { tree["pack"] == nil ? nil : tree["extends"]?.text }

    /// The same file with another content.
    func replacing(_ tree: RuleTree) -> RuleDocument {
        RuleDocument(path: path, digest: digest, tree: tree, bytes: bytes)
    }

    /// The first bytes of a bundle: name and version of the form.
    private static let signature: [UInt8] = Array("CVRB1".utf8)

    /// Many documents as bytes, to be embedded in an executable.
    package static func encode(_ documents: [RuleDocument]) -> [UInt8] {
        var output = signature
        output.appendVariable(UInt64(documents.count))
        for document in documents {
            for text in [document.path, document.digest.hexadecimal] {
                output.appendVariable(UInt64(text.utf8.count))
                output += text.utf8
            }
            document.tree.encode(into: &output)
        }
        return output
    }

    /// Reads documents back; nil when the bytes are not what ``encode(_:)`` makes.
    package static func decode(_ bytes: [UInt8]) -> [RuleDocument]? {
        var reader = VariableReader(bytes: bytes)
        guard reader.take(signature.count).map(Array.init) == signature,
            let count = reader.readCount()
        else { return nil }
        var documents: [RuleDocument] = []
        for _ in 0..<count {
            guard let path = reader.readText(),
                let digest = reader.readText().flatMap({ Digest(hexadecimal: $0) }),
                let tree = RuleTree(reading: &reader)
            else { return nil }
            documents.append(RuleDocument(path: path, digest: digest, tree: tree))
        }
        return reader.isAtEnd ? documents : nil
    }
}

extension VariableReader {
    fileprivate mutating func readText() -> String? {
        readCount().flatMap { take($0) }.map { String(decoding: $0, as: UTF8.self) }
    }
}
