internal import CaveatModel

/// Why a user sets a result aside.
struct SARIFSuppression {
    private let ignored: IgnoredFinding

    /// Takes over what the user's file says.
    init(_ ignored: IgnoredFinding) {
        self.ignored = ignored
    }

    /// Writes it.
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("kind", "external")
            json.member("status", "accepted")
            json.member("justification", ignored.reason)
            guard ignored.author != nil || ignored.expires != nil else { return }
            json.member("properties") { json in
                json.member("author", ifPresent: ignored.author)
                json.member("expires", ifPresent: ignored.expires?.description)
            }
        }
    }
}
