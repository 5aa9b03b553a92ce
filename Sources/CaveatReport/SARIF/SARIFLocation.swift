internal import CaveatModel

/// A place in a file.
struct SARIFLocation {
    /// The file.
    let file: SARIFArtifactLocation
    private let evidence: Evidence
    private let message: String?

    /// Makes the place of a piece of evidence.
    ///
    /// - Parameters:
    ///   - evidence: the evidence.
    ///   - file: the file that it stands in.
    ///   - message: what the place is to its result; nil for the first place.
    init(_ evidence: Evidence, in file: SARIFArtifactLocation, message: String? = nil) {
        self.evidence = evidence
        self.file = file
        self.message = message
    }

    /// Writes it.
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("physicalLocation") { json in
                json.member("artifactLocation", isInline: true) { file.writeMembers(to: &$0) }
                json.member("region") { writeRegion(to: &$0) }
            }
            if let path = evidence.path {
                json.member("logicalLocations", arrayOf: CollectionOfOne(path)) { json, path in
                    json.object(isInline: true) { json in
                        json.member("fullyQualifiedName", path)
                        json.member("kind", "element")
                    }
                }
            }
            if let message {
                json.member("message", isInline: true) { $0.member("text", message) }
            }
        }
    }

    private func writeRegion(to json: inout JSONWriter) {
        json.member("startLine", evidence.place.line)
        json.member("startColumn", evidence.place.column)
        json.member("endLine", evidence.endPlace.line)
        json.member("endColumn", evidence.endPlace.column)
        json.member("byteOffset", evidence.source.start)
        json.member("byteLength", evidence.source.count)
        guard !evidence.quote.isEmpty else { return }
        json.member("snippet", isInline: true) { $0.member("text", evidence.quote) }
    }
}
