internal import CaveatText

/// The hash of a class name, fed eight bytes at a time.
///
/// Only for ``ClassCatalog``, which compares the names of one hash: what vocabularies know by their
/// hashes is hashed letter by letter.
struct NameHash {
    private var hash: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Feeds the next bytes of a name.
    @inline(__always)
    mutating func feed(_ word: ByteWord) {
        hash = (hash ^ word.bits) &* 0xD6E8_FEB8_6659_FD93
        // The last byte has moved the highest bits alone.
        hash ^= hash &>> 43
    }

    /// The hash of all that was fed.
    var value: UInt64 {
        let product = hash &* 0xD6E8_FEB8_6659_FD93
        return product ^ product &>> 32
    }
}
