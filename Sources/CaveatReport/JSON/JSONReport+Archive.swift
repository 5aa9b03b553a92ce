internal import CaveatModel

extension JSONReport {
    /// Writes what an archive says of the page.
    func write(_ archive: ArchiveRecord, to json: inout JSONWriter) {
        json.member("archive") { json in
            json.member("kind", archive.kind.rawValue)
            json.member("recordId", ifPresent: archive.id)
            json.member("targetURI", ifPresent: archive.targetURI)
            json.member("date", ifPresent: archive.date)
            json.member("payloadDigest", ifPresent: archive.payloadDigest)
            json.member("blockDigest", ifPresent: archive.blockDigest)
            json.member("subject", ifPresent: archive.subject)
            json.member("sender", ifPresent: archive.sender)
            json.member("offset", archive.offset)
            if let length = archive.length { json.member("length", length) }
            if let status = archive.status { json.member("status", status) }
            json.member("blockedBy", ifPresent: archive.blockedBy)
        }
    }
}
