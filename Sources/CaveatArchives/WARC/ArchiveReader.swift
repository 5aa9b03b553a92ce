internal import CaveatModel

/// Reads the pages of a WARC file, one after another.
///
/// Every byte string gives pages, skipped records and faults, and then ends; damage costs the record that
/// it is in.
package final class ArchiveReader {
    /// What comes next in an archive.
    package enum Item: Sendable {
        /// A page.
        case page(ArchivedPage)
        /// A record that is none.
        case skipped(SkippedRecord)
        /// Something that could not be read.
        case fault(ArchiveFault)
    }

    /// What the heads of a message may add to a page.
    private static let headAllowance = 1 << 20

    private let pageLimit: Int
    private var records: WARCReader
    private var number = 0

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - pageLimit: the most bytes of a page to hand over, one more aside by which more can be told;
    ///     larger records are not kept in memory either.
    ///   - source: the file.
    package init(pageLimit: Int, _ source: @escaping ByteSource) {
        self.pageLimit = pageLimit
        let (limit, isTooMuch) = pageLimit.addingReportingOverflow(Self.headAllowance)
        records = WARCReader(blockLimit: isTooMuch ? .max : limit, source)
    }

    /// The next item; nil at the end of the file.
    package func next() -> Item? {
        switch records.next() {
        case .record(let record):
            number += 1
            return item(record)
        case .fault(let fault):
            return .fault(fault)
        case nil:
            return nil
        }
    }

    private func item(_ record: WARCRecord) -> Item {
        if let reason = record.skipReason { return skipped(record, reason) }
        let block = record.block
        guard record.isHTTP else {
            return page(record, block, record.fields["content-type"], isCut: record.isCut)
        }
        guard let response = HTTPResponse(block) else { return skipped(record, .noBody) }
        let type = response.fields["content-type"] ?? record.fields["warc-identified-payload-type"]
        if let type, let reason = Self.skipReason(for: ContentType(type), of: []) {
            return skipped(record, reason)
        }
        do throws(CompressionFault) {
            let body = try DecodedBody(response, isCut: record.isCut, upTo: pageLimit)
            return page(record, body.bytes, type, isCut: body.isCut, response)
        } catch {
            return .fault(ArchiveFault(offset: record.offset, problem: .compression(error)))
        }
    }

    private func page(
        _ record: WARCRecord,
        _ bytes: [UInt8],
        _ type: String?,
        isCut: Bool,
        _ response: HTTPResponse? = nil
    ) -> Item {
        let type = type.map { ContentType($0) }
        if bytes.isEmpty { return skipped(record, .empty) }
        if let reason = Self.skipReason(for: type, of: bytes) { return skipped(record, reason) }
        return .page(
            ArchivedPage(
                record: ArchiveRecord(record, response),
                number: number,
                bytes: Array(bytes.prefix(pageLimit == .max ? .max : pageLimit + 1)),
                charset: type?.charset,
                format: type?.format,
                isCut: isCut || record.fields["warc-truncated"] != nil
                    || record.fields["warc-segment-number"] != nil
            )
        )
    }

    /// Why a body of a type is no page; nil when it is one.
    private static func skipReason(
        for type: ContentType?,
        of bytes: [UInt8]
    ) -> SkippedRecord.Reason? {
        guard let type, !type.mediaType.isEmpty else {
            let first = HeaderFields.trimmed(bytes[...]).first
            return first == UInt8(ascii: "<") ? nil : .unknownType
        }
        return type.format == nil ? .otherType(type.mediaType) : nil
    }

    private func skipped(_ record: WARCRecord, _ reason: SkippedRecord.Reason) -> Item {
        .skipped(
            SkippedRecord(offset: record.offset, targetURI: record.targetURI, reason: reason)
        )
    }
}

extension WARCRecord {
    /// Why it is no page, whatever it holds; nil when it may be one.
    fileprivate var skipReason: SkippedRecord.Reason? {
        let address = targetURI?.lowercased() ?? ""
        if address.hasPrefix("dns:") { return .dns }
        switch type {
        case "response", "resource": break
        case "revisit": return .revisit
        case "conversion": return .conversion
        case "continuation": return .continuation
        default: return .type(String(type.prefix(40)))
        }
        return ["urn:", "metadata:", "screenshot:"].contains(where: address.hasPrefix) ? .note : nil
    }

    /// Whether the block is a message with a head of HTTP.
    fileprivate var isHTTP: Bool {
        guard type == "response" else { return false }
        let saysHTTP = fields["content-type"]?.lowercased().hasPrefix("application/http") ?? true
        return saysHTTP || block.starts(with: Array("HTTP/".utf8))
    }
}

extension ArchiveRecord {
    /// Takes over what a record says.
    fileprivate init(_ record: WARCRecord, _ response: HTTPResponse?) {
        self.init(
            id: record.id,
            targetURI: record.targetURI,
            date: record.fields["warc-date"],
            payloadDigest: record.fields["warc-payload-digest"],
            blockDigest: record.fields["warc-block-digest"],
            offset: record.offset,
            length: record.length,
            status: response?.status,
            blockedBy: response?.blockedBy
        )
    }
}
