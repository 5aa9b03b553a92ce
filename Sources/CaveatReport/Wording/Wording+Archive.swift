internal import CaveatModel

extension Wording {
    /// What readers should know of how an archived page was served; nil when it was served as usual.
    static func remark(on archive: ArchiveRecord?) -> String? {
        guard let archive, let status = archive.status, !(200...299).contains(status) else {
            return nil
        }
        guard status == 451 else { return "the server answered with status \(status)" }
        let who = archive.blockedBy.map { ", as \($0) demands" } ?? ""
        return "the server withheld the page for legal reasons (status 451)\(who)"
    }

    /// Where in an archive a page is from, for people; nil when it is from none.
    static func origin(in archive: ArchiveRecord?) -> [String] {
        guard let archive else { return [] }
        let length = archive.length.map { ", \($0) bytes" } ?? ""
        let place =
            switch archive.kind {
            case .warc: "record at byte \(archive.offset)\(length)"
            case .message: "part at byte \(archive.offset)\(length), decoded"
            case .savedPage: "saved from a browser"
            }
        return [place]
            + [archive.targetURI, archive.subject, archive.sender, archive.date, archive.id]
            .compactMap { $0 }
    }
}
