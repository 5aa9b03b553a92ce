internal import Caveat
internal import CaveatSystem

/// What of a JSON report can be checked against its page.
struct VerifiedReport: Decodable {
    /// The page that a report is about.
    struct Input: Decodable {
        struct Encoding: Decodable { let name: String }

        let name: String
        let digest: String
        let byteCount: Int
        let encoding: Encoding
        let archive: Archive?
    }

    /// Where in an archive the page is.
    struct Archive: Decodable {
        let kind: String
        let recordId: String?
        let offset: Int

        /// What the record goes by.
        var record: Record { recordId.map(Record.id) ?? .offset(offset) }
    }

    /// What a record of an archive goes by.
    enum Record: Hashable {
        /// Its id.
        case id(String)
        /// Its place in the file, for one without an id, and in reports without names.
        case offset(Int)
    }

    /// A place on the page.
    struct Piece: Decodable {
        struct Quote: Decodable { let exact: String }
        struct Position: Decodable {
            let start: Int
            let end: Int
        }

        let quote: Quote?
        let hmac: String?
        let textPosition: Position?
        let sourcePosition: Position
        let sourcePieces: [[Int]]
    }

    /// What a warning says, by the kind of fact.
    struct Facts: Decodable {
        struct Fact: Decodable { let evidence: Piece }

        let acts: [Fact]?
        let penalties: [Fact]?
        let persons: [Fact]?
        let territories: [Fact]?
        let authorities: [Fact]?
    }

    /// A finding.
    struct Finding: Decodable {
        let rule: String
        let evidence: [Piece]
        let facts: Facts

        /// Its evidence and that of what it says, in this order.
        var pieces: [Piece] {
            let facts = [
                facts.acts, facts.penalties, facts.persons, facts.territories, facts.authorities,
            ]
            return evidence + facts.compactMap { $0 }.flatMap { $0 }.map(\.evidence)
        }
    }

    /// A finding that was set aside.
    struct Ignored: Decodable { let finding: Finding }

    let schemaVersion: String
    let disclosure: String?
    let input: Input
    let findings: [Finding]
    let ignored: [Ignored]?
    let text: String?

    /// All findings, those that were set aside last.
    var allFindings: [Finding] { findings + (ignored ?? []).map(\.finding) }
}

extension VerifiedReport {
    /// Reads the reports of a file: one, an array of them, or one on each line.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - path: its path, for messages.
    /// - Returns: the reports, at least one.
    /// - Throws: ``InputFailure`` when the file holds something else.
    static func read(_ bytes: [UInt8], from path: String) throws(InputFailure) -> [VerifiedReport] {
        let decoder = JSONDecoder()
        let data = Data(bytes)
        let lines = bytes.split(separator: 0x0A).filter { $0.contains { $0 > 0x20 } }
        do {
            let isArray = bytes.first { $0 > 0x20 } == UInt8(ascii: "[")
            var reports: [VerifiedReport] = []
            if isArray {
                reports = try decoder.decode([VerifiedReport].self, from: data)
            } else if lines.count > 1, lines[0].last == UInt8(ascii: "}") {
                reports = try lines.map { line in
                    try decoder.decode(VerifiedReport.self, from: Data(line))
                }
            } else {
                reports = [try decoder.decode(VerifiedReport.self, from: data)]
            }
            if let other = reports.first(where: { !$0.schemaVersion.hasPrefix("1.") }) {
                throw InputFailure(
                    path: path,
                    cause:
                        "a report of schema \(other.schemaVersion), which this caveat does not know"
                )
            }
            guard !reports.isEmpty else {
                throw InputFailure(path: path, cause: "there is no report in it")
            }
            return reports
        } catch let failure as InputFailure {
            throw failure
        } catch {
            throw InputFailure(
                path: path,
                cause: "not a report of caveat in JSON (scan --format json or jsonl)"
            )
        }
    }
}
