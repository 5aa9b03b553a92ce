internal import CaveatModel

/// A file that was analysed.
struct SARIFArtifact {
    /// Where it is.
    let location: SARIFArtifactLocation
    private let input: InputProvenance

    /// Makes the description of a page.
    init(_ input: InputProvenance) {
        location = SARIFArtifactLocation(name: input.name)
        self.input = input
    }

    /// Writes it.
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("location") { location.writeMembers(to: &$0) }
            json.member("length", input.byteCount)
            json.member("roles", ["analysisTarget"])
            json.member("mimeType", input.format == .html ? "text/html" : "text/plain")
            json.member("encoding", input.encoding.name.rawValue)
            json.member("hashes") { $0.member("sha-256", input.digest.hexadecimal) }
        }
    }
}

/// A reference to a file by its address, relative to the folder that was scanned.
///
/// Readers reject the whole log for an address that is empty or absolute.
///
/// Source: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
struct SARIFArtifactLocation {
    /// The address.
    let uri: String
    /// Whether the file's index among those of the log is told beside it.
    var hasIndex = false

    /// Takes over an address.
    init(uri: String) { self.uri = uri }

    /// Makes the address of a file from its name.
    init(name: String) {
        let path = name.drop { $0 == "/" }
        let isNameless = path.isEmpty || path == "-"
        uri = String(
            RelativeLink(to: (isNameless ? "stdin" : path).utf8).description.dropFirst(2)
        )
    }

    /// Writes its members.
    func writeMembers(to json: inout JSONWriter) {
        json.member("uri", uri)
        if hasIndex { SARIFGap.artifact.write(as: "index", to: &json) }
    }
}
