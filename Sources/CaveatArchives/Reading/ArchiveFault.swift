/// A place in an archive that could not be read, and why; the rest of the archive is read all the same.
package struct ArchiveFault: Error, Hashable, Sendable {
    /// Where it is: a byte of the file.
    package let offset: Int
    /// What is wrong there.
    package let problem: Problem

    /// What may be wrong.
    package enum Problem: Hashable, Sendable {
        /// The file cannot be read any further, and why.
        case unreadable(String)
        /// The bytes are compressed, and cannot be decompressed.
        case compression(CompressionFault)
        /// Bytes stand where a record should begin; how many.
        case notRecord(count: Int)
        /// The head of a record is no head, and why.
        case badHead(String)
        /// A record is longer or shorter than it says.
        case wrongLength(claimed: Int)
        /// The file ends in the middle of a record.
        case cut
        /// The file is no ZIP archive, or one that cannot be read, and why.
        case notZIP(String)
    }

    /// Makes a fault.
    package init(offset: Int, problem: Problem) {
        self.offset = offset
        self.problem = problem
    }
}

extension ArchiveFault: CustomStringConvertible {
    /// What is wrong, where, and what comes of it, on one line.
    package var description: String {
        switch problem {
        case .unreadable(let cause): "at byte \(offset): \(cause)"
        case .compression(let fault): "record at byte \(offset): \(fault)"
        case .notRecord(let count): "at byte \(offset): \(count) bytes are no record; passed over"
        case .badHead(let cause): "record at byte \(offset): \(cause); passed over"
        case .wrongLength(let claimed):
            "record at byte \(offset): its Content-Length, \(claimed), is wrong; read up to the next record"
        case .cut:
            "record at byte \(offset): the file ends in the middle of it; fetch the file again"
        case .notZIP(let cause): "at byte \(offset): \(cause)"
        }
    }
}
