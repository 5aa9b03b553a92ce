internal import CaveatModel
internal import CaveatText

extension TableReader {
    /// The next vocabulary of page furniture.
    mutating func vocabulary() throws(Malformed) -> BoilerplateVocabulary {
        BoilerplateVocabulary(
            name: try string(),
            title: try string(),
            scope: BoilerplateVocabulary.Scope(
                hosts: try strings(),
                classes: try strings(),
                phrases: try strings()
            ),
            entries: try list { reader throws(Malformed) in try reader.entry() }
        )
    }

    private mutating func entry() throws(Malformed) -> BoilerplateVocabulary.Entry {
        let says = try strings()
        switch (says.first, says.count) {
        case ("block", 3):
            guard let disposition = Disposition(code: says[1]),
                let place = BoilerplateVocabulary.Place(rawValue: says[2])
            else { throw Malformed() }
            return BoilerplateVocabulary.Entry(
                disposition: disposition,
                phrases: try strings(),
                classes: try strings(),
                place: place
            )
        case ("page", 2):
            return BoilerplateVocabulary.Entry(
                page: try Self.value(says[1]),
                phrases: try strings(),
                classes: try strings()
            )
        case ("hint", 2):
            return BoilerplateVocabulary.Entry(
                hint: try Self.value(says[1]),
                words: try strings(),
                classes: try strings()
            )
        case ("word", 2):
            return BoilerplateVocabulary.Entry(says: try Self.value(says[1]), words: try strings())
        default: throw Malformed()
        }
    }

    private static func value<Value: RawRepresentable<String>>(
        _ code: String
    ) throws(Malformed) -> Value {
        guard let value = Value(rawValue: code) else { throw Malformed() }
        return value
    }
}
