/// What went wrong with an input.
struct SARIFNotification {
    /// What it is, in one word.
    let id: String
    /// How bad it is.
    let level: SARIFLevel
    /// What it is, in a sentence.
    let message: String
    /// The input; nil for what concerns the whole run.
    let location: SARIFArtifactLocation?

    /// Writes it.
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("descriptor", isInline: true) { $0.member("id", id) }
            json.member("level", level.rawValue)
            json.member("message") { $0.member("text", TerminalText.line(message)) }
            json.member("locations", arrayOf: [location].compactMap { $0 }) { json, location in
                json.object { json in
                    json.member("physicalLocation") { json in
                        json.member("artifactLocation", isInline: true) {
                            location.writeMembers(to: &$0)
                        }
                    }
                }
            }
        }
    }
}
