internal import CaveatTestSupport

/// Reads inputs as archives; whatever they are, the reading keeps every law and ends.
enum ArchiveTrial {
    /// Tries an archive; its length tells which limit it meets and in what pieces it comes.
    static func tryOut(_ archive: [UInt8]) {
        let laws = ArchiveLaws(pageLimit: archive.count % 4 == 3 ? 20 : 1 << 20)
        Breach.end(if: laws.broken(by: archive, inPiecesOf: archive.count % 29 + 1))
    }
}
