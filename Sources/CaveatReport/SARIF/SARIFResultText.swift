internal import CaveatModel

/// A result as it is written in a log, but for the numbers that only the whole log knows.
///
/// It is written by the task that has the page, and is short enough to be kept from one run to the next.
struct SARIFResultText {
    /// The rule that found it.
    let rule: RuleID
    /// JSON with a ``SARIFGap`` where a number belongs.
    let text: [UInt8]

    /// Takes over a text that is written.
    init(rule: RuleID, text: [UInt8]) {
        self.rule = rule
        self.text = text
    }

    /// Writes a result.
    ///
    /// - Parameters:
    ///   - result: the result.
    ///   - isTold: whether results that are not set aside say so, as all must where one does.
    init(_ result: SARIFResult, sayingWhetherSuppressed isTold: Bool) {
        rule = result.rule
        var json = JSONWriter(layout: .pretty, capacity: 3_000, depth: SARIFLog.listDepth)
        result.write(to: &json, sayingWhetherSuppressed: isTold)
        text = json.bytes
    }

    /// Writes it into its log.
    ///
    /// - Parameters:
    ///   - json: where to.
    ///   - rule: the index of its rule among those of the log.
    ///   - artifact: the index of its page among the files of the log.
    func write(to json: inout JSONWriter, rule: Int, artifact: Int) {
        var rest = text[...]
        while let place = rest.firstIndex(where: { SARIFGap(rawValue: $0) != nil }) {
            json.value(json: rest[..<place])
            json.value(SARIFGap(rawValue: rest[place]) == .rule ? rule : artifact)
            rest = rest[(place + 1)...]
        }
        json.value(json: rest)
    }
}

/// What stands for a number in a ``SARIFResultText``: control characters, which JSON has nowhere else.
enum SARIFGap: UInt8 {
    /// The index of a rule.
    case rule = 1
    /// The index of a file.
    case artifact = 2

    /// Writes itself as a member.
    func write(as name: String, to json: inout JSONWriter) {
        json.name(name)
        json.value(json: [rawValue])
    }
}
