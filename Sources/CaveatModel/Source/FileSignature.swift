/// The bytes that files of some kinds begin with, as far as more than one module asks for them.
package enum FileSignature {
    /// A gzip stream; its method follows, of which ``deflate`` is the only one.
    ///
    /// Source: https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1
    package static let gzip: [UInt8] = [0x1F, 0x8B]
    /// The method of a gzip stream.
    package static let deflate: UInt8 = 0x08
    /// A frame of Zstandard.
    ///
    /// Source: https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1
    package static let zstandard: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]
}
