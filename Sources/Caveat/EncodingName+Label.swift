internal import CaveatHTML
public import CaveatModel

extension EncodingName {
    /// Makes the encoding that a label stands for, as in `CP1251` or `tis-620`.
    ///
    /// - Parameter label: the label, in any case.
    /// - Throws: `UnknownEncoding` when no encoding that can be read has this label.
    public init(label: String) throws(UnknownEncoding) {
        self = try EncodingLabel.encoding(for: label)
    }
}
