internal import CaveatModel
package import CaveatText

extension RuleBundle {
    /// The first bytes of a bundle: name and version of the form.
    package static let signature: [UInt8] = Array("CVRPD".utf8)

    /// Whether some bytes say of themselves that they are a bundle.
    ///
    /// - Parameter bytes: the beginning of a file, or all of it.
    /// - Returns: whether they begin as a bundle of any version does.
    package static func isBundle(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: signature.dropLast())
    }

    /// Reads a bundle from a file.
    ///
    /// Every table is looked at as a whole, since the bytes may be anybody's.
    ///
    /// - Parameter bytes: its bytes.
    /// - Throws: ``BundleError`` when the bytes are not what ``encode(_:)`` makes.
    package init(decoding bytes: [UInt8]) throws(BundleError) {
        guard bytes.starts(with: Self.signature) else {
            throw Self.isBundle(bytes) ? .otherVersion : .malformed("they do not begin as such")
        }
        let bundle = PinnedBytes(bytes)
        guard let parts = try? BundleParts(of: bundle),
            parts.ranges.allSatisfy({ bundle.part($0).map(Self.isSealed) ?? false })
        else { throw .brokenSeal }
        do throws(TableReader.Malformed) {
            try self.init(parts, of: bundle, lookingAtAll: true)
        } catch {
            throw Self.malformedTable
        }
        guard compiled.engine.isSound else { throw Self.malformedTable }
    }

    /// Takes a bundle that the build put into an executable, and checked when it did.
    ///
    /// Its long tables are read where they lie, when a page asks for something in them, and files are
    /// when they are asked for.
    ///
    /// - Parameter bundle: the bundle, which is not copied.
    /// - Throws: ``BundleError`` when it is not what ``encode(_:)`` makes.
    package init(embedded bundle: PinnedBytes) throws(BundleError) {
        do throws(TableReader.Malformed) {
            guard bundle.array(0..<Self.signature.count) == Self.signature else {
                throw TableReader.Malformed()
            }
            try self.init(try BundleParts(of: bundle), of: bundle, lookingAtAll: false)
        } catch {
            throw Self.malformedTable
        }
    }

    private static let malformedTable = BundleError.malformed(
        "a table is not what the compiler writes"
    )

    /// Reads the tables.
    private init(
        _ parts: BundleParts,
        of bundle: PinnedBytes,
        lookingAtAll looksAtAll: Bool
    ) throws(TableReader.Malformed) {
        var reader = TableReader(
            bundle,
            range: parts.tables.withoutSeal,
            lookingAtAll: looksAtAll
        )
        guard let digest = Digest(hexadecimal: try reader.string()) else {
            throw TableReader.Malformed()
        }
        let packNames = try reader.strings()
        let laws = try reader.list { reader throws(TableReader.Malformed) in
            try reader.jurisdiction()
        }
        let engine = try RuleEngine(&reader, of: bundle, texts: parts.texts, rules: parts.rules)
        let vocabularies = try reader.list { reader throws(TableReader.Malformed) in
            try reader.vocabulary()
        }
        guard reader.isAtEnd else { throw TableReader.Malformed() }
        self.init(
            compiled: CompiledRules(
                digest: digest,
                asOf: nil,
                packNames: packNames,
                laws: laws,
                engine: engine
            ),
            vocabularies: vocabularies,
            files: parts.files.compactMap { bundle.part($0) }
        )
    }
}
