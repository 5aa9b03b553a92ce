internal import Caveat
internal import CaveatReport
internal import CaveatSystem

extension SavedReport {
    /// Reads the reports of a file: one, an array of them, or one on each line.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - path: its path, for messages.
    /// - Returns: the reports, at least one.
    /// - Throws: ``InputFailure`` when the file holds something else.
    static func read(_ bytes: [UInt8], from path: String) throws(InputFailure) -> [SavedReport] {
        let decoder = JSONDecoder()
        let data = Data(bytes)
        let lines = bytes.split(separator: 0x0A).filter { $0.contains { $0 > 0x20 } }
        do {
            let isArray = bytes.first { $0 > 0x20 } == UInt8(ascii: "[")
            var reports: [SavedReport] = []
            if isArray {
                reports = try decoder.decode([SavedReport].self, from: data)
            } else if lines.count > 1, lines[0].last == UInt8(ascii: "}") {
                reports = try lines.map { line in
                    try decoder.decode(SavedReport.self, from: Data(line))
                }
            } else {
                reports = [try decoder.decode(SavedReport.self, from: data)]
            }
            if let other = reports.first(where: { !$0.isOfKnownVersion }) {
                throw InputFailure(
                    path: path,
                    code: .unfit,
                    cause:
                        "a report of schema \(other.schemaVersion), which this caveat does not know"
                )
            }
            guard !reports.isEmpty else {
                throw InputFailure(path: path, code: .unfit, cause: "there is no report in it")
            }
            return reports
        } catch let failure as InputFailure {
            throw failure
        } catch {
            throw InputFailure(
                path: path,
                code: .unfit,
                cause: "not a report of caveat in JSON (scan --format json or jsonl)"
            )
        }
    }
}
