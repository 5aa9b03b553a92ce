internal import CaveatModel

extension RuleBundle {
    /// Whether some bytes say of themselves that they are a bundle.
    ///
    /// - Parameter bytes: the beginning of a file, or all of it.
    /// - Returns: whether they begin as a bundle of any version does.
    package static func isBundle(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: signature.dropLast())
    }

    /// Reads a bundle from a file.
    ///
    /// - Parameter bytes: its bytes.
    /// - Throws: ``BundleError`` when the bytes are not what ``encode(_:)`` makes.
    package init(decoding bytes: [UInt8]) throws(BundleError) {
        guard bytes.starts(with: Self.signature) else {
            throw Self.isBundle(bytes) ? .otherVersion : .malformed("they do not begin as such")
        }
        guard let text = String(validating: bytes, as: UTF8.self),
            let parts = try? BundleParts(of: text),
            parts.ranges.allSatisfy({ Self.isSealed(text.utf8.span.extracting($0)) })
        else { throw .brokenSeal }
        do throws(BundleReader.Malformed) {
            try self.init(parts, of: text)
        } catch {
            throw Self.malformedTable
        }
        guard compiled.engine.isSound else { throw Self.malformedTable }
    }

    /// Reads a bundle that the build put into an executable, and checked when it did.
    ///
    /// Nothing is looked at but the tables and their seal; files are when they are read.
    ///
    /// - Parameter text: the bundle, which is not copied.
    /// - Throws: ``BundleError`` when it is not what ``encode(_:)`` makes.
    package init(embedded text: String) throws(BundleError) {
        do throws(BundleReader.Malformed) {
            guard text.utf8.starts(with: Self.signature) else { throw BundleReader.Malformed() }
            let parts = try BundleParts(of: text)
            guard Self.isSealed(text.utf8.span.extracting(parts.tables)) else {
                throw BundleReader.Malformed()
            }
            try self.init(parts, of: text)
        } catch {
            throw Self.malformedTable
        }
    }

    private static let malformedTable = BundleError.malformed(
        "a table is not what the compiler writes"
    )

    /// Reads the tables.
    private init(_ parts: BundleParts, of text: String) throws(BundleReader.Malformed) {
        var reader = BundleReader(text: text, range: parts.tables.dropLast(Self.sealLength))
        guard let digest = Digest(hexadecimal: try reader.string()) else {
            throw BundleReader.Malformed()
        }
        let packNames = try reader.strings()
        let laws = try reader.list { reader throws(BundleReader.Malformed) -> Jurisdiction in
            guard let law = Jurisdiction(try reader.string()) else {
                throw BundleReader.Malformed()
            }
            return law
        }
        let files = BundledFiles(text: text, ranges: Array(parts.files))
        let engine = try RuleEngine(&reader, texts: parts.texts, files: files)
        let vocabularies = try reader.numbers(below: files.count)
            .map { index throws(BundleReader.Malformed) -> RuleDocument in
                guard let document = files[Int(index)] else { throw BundleReader.Malformed() }
                return document
            }
        guard reader.isAtEnd else { throw BundleReader.Malformed() }
        self.init(
            compiled: CompiledRules(
                digest: digest,
                asOf: nil,
                packNames: packNames,
                laws: laws,
                engine: engine
            ),
            vocabularies: try LibraryBuilder.vocabularies(in: vocabularies),
            files: files
        )
    }
}

extension LibraryBuilder {
    /// The vocabularies that some files are.
    fileprivate static func vocabularies(
        in files: [RuleDocument]
    ) throws(BundleReader.Malformed) -> [BoilerplateVocabulary] {
        var builder = LibraryBuilder(documents: files)
        for index in files.indices { builder.read(document: index) }
        guard builder.problems.errorCount == 0 else { throw BundleReader.Malformed() }
        return builder.vocabularies
    }
}
