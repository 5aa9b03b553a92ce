internal import CaveatArchives
internal import CaveatTestSupport

/// What an archive gave, in short lines for comparison.
struct ArchiveSummary {
    /// All that was in it.
    let items: [ArchiveReader.Item]

    /// Reads an archive.
    init(_ bytes: [UInt8], inPiecesOf size: Int = 1 << 16, pageLimit: Int = 1 << 20) {
        items = ArchiveLaws.items(of: bytes, inPiecesOf: size, pageLimit: pageLimit)
    }

    /// The pages.
    var pages: [ArchivedPage] {
        items.compactMap { if case .page(let page) = $0 { page } else { nil } }
    }

    /// What was no page, and why.
    var skipped: [String] {
        items.compactMap { if case .skipped(let record) = $0 { "\(record.reason)" } else { nil } }
    }

    /// What could not be read.
    var faults: [ArchiveFault] {
        items.compactMap { if case .fault(let fault) = $0 { fault } else { nil } }
    }

    /// The texts of the pages; one that is not whole ends with `…`.
    var texts: [String] {
        pages.map { String(decoding: $0.bytes, as: UTF8.self) + ($0.isCut ? "…" : "") }
    }
}

/// The text `<p>Boats</p>`.
let boats = "<p>Boats leave at noon, and the ferry follows.</p>"

extension [UInt8] {
    /// The bytes of a text.
    init(_ text: String) { self = Array(text.utf8) }
}
