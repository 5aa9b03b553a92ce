internal import CaveatModel

extension HTMLReport {
    /// Writes what the report rests on, so that it can be made again, and what it is not.
    func writeProvenance(to html: inout HTMLWriter) {
        html.block("footer") { html in
            html.line("h2") { $0.text(Wording.provenanceHeading) }
            writeList(Wording.provenance(of: report), to: &html)
            if let remark = Wording.remarkOnUnverifiedLaw(in: report.findings) {
                html.line("p") { $0.text(remark) }
            }
            html.line("p", ("class", "disclaimer")) { $0.text(RiskReport.disclaimer) }
        }
    }
}
