/// Something in a folder that is not read, and why.
package struct PassedOver: Hashable, Sendable {
    /// Its path.
    package let path: PathBytes
    /// Why it is not read.
    package let reason: Reason

    /// Why something in a folder is not read.
    package enum Reason: Hashable, Sendable {
        /// Its name is not one of a page, and it does not begin as HTML does.
        case otherType
        /// Its name is one that caveat gives reports.
        case report
        /// It is the folder that reports are written to.
        case outputFolder
        /// Its name begins with a dot.
        case hidden
        /// It is one of those that the user leaves out.
        case excluded
        /// It is none of those that the user asks for.
        case notIncluded
        /// It is a FIFO, a socket or a device.
        case special(FileKind)
    }
}

extension PassedOver.Reason: CustomStringConvertible {
    /// The reason in a few words, which follow a name as well as a number.
    package var description: String {
        switch self {
        case .otherType: "not a page by name or beginning"
        case .report: "written by caveat"
        case .outputFolder: "output folder"
        case .hidden: "hidden"
        case .excluded: "excluded"
        case .notIncluded: "not included"
        case .special(let kind): "not a file but \(kind)"
        }
    }
}
