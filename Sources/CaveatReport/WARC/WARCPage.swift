internal import CaveatModel

/// What one page adds to an archive: its cleaned text, and the report on it.
///
/// The text is a `conversion` record, as in the WET files of Common Crawl, and holds the bytes that
/// positions of the report count; the report is a `metadata` record. Both refer to the record that the
/// page is from, where there is one. Without a text there is the report alone.
struct WARCPage {
    /// The records.
    let records: [UInt8]
    /// When the page was taken; of records that are not dated, the epoch.
    let date: WARCDate
    /// The rules that were used.
    let provenance: RulesProvenance

    /// Takes over what was stored.
    init(records: [UInt8], date: WARCDate, provenance: RulesProvenance) {
        self.records = records
        self.date = date
        self.provenance = provenance
    }

    /// Makes the records of a page.
    ///
    /// - Parameters:
    ///   - report: the report.
    ///   - options: what its JSON shows.
    init(_ report: RiskReport, options: ReportOptions) {
        let input = report.input
        let archived = input.archive.flatMap { $0.kind == .warc ? $0.id : nil }
        let date = WARCDate(input.archive?.date)
        let source = archived ?? "\(input.name) \(input.digest)"
        let origin = WARCOrigin(
            address: WARCAddress(ofPageIn: report),
            date: date,
            source: archived.flatMap { WARCAddress($0) },
            seed: [source, report.rules.digest.description]
        )
        var records: [UInt8] = []
        var conversion: NameBasedUUID?
        if !report.cleaned.text.isEmpty {
            let text = WARCRecordText(
                .conversion,
                of: origin,
                type: "text/plain; charset=utf-8",
                block: report.cleaned.text,
                language: report.article.metadata.language.flatMap(ThreeLetterCode.init)
            )
            conversion = text.id
            text.write(to: &records)
        }
        let json = JSONReport(report: report, options: options).rendered(layout: .compact)
        WARCRecordText(
            .metadata,
            of: origin,
            type: "application/json",
            block: json,
            companion: conversion
        )
        .write(to: &records)
        self.init(records: records, date: date, provenance: report.rules)
    }
}
