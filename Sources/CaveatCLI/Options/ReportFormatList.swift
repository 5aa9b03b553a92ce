internal import ArgumentParser
internal import Caveat
internal import CaveatReport

/// The formats of a run's reports, one or several with commas in between.
struct ReportFormatList: ExpressibleByArgument, Hashable, Sendable {
    /// The formats, each once, in the order in which they were named.
    let formats: [ReportFormat]

    /// A list of one.
    init(_ format: ReportFormat) {
        formats = [format]
    }

    init?(argument: String) {
        var formats: [ReportFormat] = []
        for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let format = ReportFormat(rawValue: String(word)) else { return nil }
            if !formats.contains(format) { formats.append(format) }
        }
        self.formats = formats
    }

    /// The list as the command line has it.
    var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }

    static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }

    /// What shells offer.
    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
