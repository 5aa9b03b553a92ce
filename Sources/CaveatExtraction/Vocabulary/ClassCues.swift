internal import CaveatModel

/// What the class and the id of an element say about it.
struct ClassCues {
    /// What the words in them hint at.
    var words: CueSet = []
    /// The pattern of a vocabulary for certain pages that matches; -1 for none.
    var specific: Int32 = -1
    /// The pattern of a vocabulary for every page that matches; -1 for none.
    var universal: Int32 = -1

    /// Whether the element has a role, which says more than both.
    var hasRole = false

    /// Whether nothing is said.
    var isEmpty: Bool { words.isEmpty && specific < 0 && universal < 0 && !hasRole }

    /// Adds what another value says; the first pattern of each sort stays.
    mutating func formUnion(_ other: ClassCues) {
        words.formUnion(other.words)
        if specific < 0 { specific = other.specific }
        if universal < 0 { universal = other.universal }
    }
}
