internal import ArgumentParser
internal import Caveat
internal import CaveatModel
internal import CaveatReport
internal import CaveatRules

/// Whose laws to report on.
struct JurisdictionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Report only on the law of these: ISO 3166 codes or EU, separated by commas.",
            discussion: """
                A law that no rule is about is told on standard error and in every report, since nothing \
                found under it says little.
                """,
            valueName: "codes"
        )
    )
    var jurisdiction: [String] = []

    /// The jurisdictions; empty for all.
    var jurisdictions: [Jurisdiction] {
        jurisdiction.flatMap { $0.split(separator: ",") }.compactMap { Jurisdiction(String($0)) }
    }

    func validate() throws {
        for code in jurisdiction.flatMap({
            $0.split(separator: ",", omittingEmptySubsequences: false)
        })
        where Jurisdiction(String(code))?.isAssigned != true {
            let advice =
                Jurisdiction.meant(by: String(code)).map { "; write \($0)" }
                ?? "; see ISO 3166-1 for the codes of countries"
            throw ValidationError(
                "--jurisdiction takes codes such as RU, BY or EU, not '\(code)'\(advice)."
            )
        }
    }

    /// Warns on standard error of laws that were asked for though no rule is about them.
    ///
    /// - Parameter rules: the rules in use.
    func warnOfLawsWithoutRules(in rules: RuleSet) {
        let provenance = rules.compiled.provenance(from: rules.sources, asking: jurisdictions)
        guard let remark = provenance.remarkOnLawsWithoutRules else { return }
        let laws = provenance.laws.filter { !$0.isUnknown }.map(\.code).joined(separator: ", ")
        StandardError.write(
            "caveat: warning: \(remark). Rules are about: \(laws.isEmpty ? "no law" : laws)"
        )
    }
}
