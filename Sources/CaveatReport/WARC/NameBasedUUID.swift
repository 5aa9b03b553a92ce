internal import CaveatModel

/// An identifier that is the same for the same name: a UUID of version 5.
///
/// Anyone who has the name can make it again, as with `uuid.uuid5` in Python.
///
/// Source: https://www.rfc-editor.org/rfc/rfc9562#section-5.5
struct NameBasedUUID: Hashable {
    /// The 16 bytes.
    let bytes: [UInt8]

    /// The namespace of records that caveat writes: `uuid5(NAMESPACE_URL, "urn:caveat:warc")`.
    static let records = NameBasedUUID(of: "urn:caveat:warc", in: .addresses)

    /// The namespace of addresses, `6ba7b811-9dad-11d1-80b4-00c04fd430c8`.
    static let addresses = NameBasedUUID(
        bytes: [
            0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1,
            0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
        ]
    )

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Makes the identifier of a name.
    init(of name: String, in namespace: NameBasedUUID) {
        var bytes = Array(SHA1.hash(namespace.bytes + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        self.bytes = bytes
    }

    /// It as an address: `urn:uuid:` and 32 digits in five groups.
    var urn: String {
        let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { bytes[$0].hexadecimal }
        return "urn:uuid:" + groups.joined(separator: "-")
    }
}
