extension String {
    /// The text without white space and control characters: what is left is the same however a text is
    /// set.
    package var inked: String {
        String(String.UnicodeScalarView(unicodeScalars.filter(\.isInk)))
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is white space to HTML or to Unicode.
    package var isBlank: Bool { properties.isWhitespace || value < 0x20 || 0x7F..<0xA0 ~= value }

    /// Whether the scalar shows nothing, so that texts do without it.
    package var isInvisible: Bool {
        properties.isDefaultIgnorableCodePoint || 0xFFF9...0xFFFB ~= value
    }

    /// Whether the scalar is no white space and no control character, which decoding drops.
    package var isInk: Bool { !isBlank && properties.generalCategory != .control }
}
