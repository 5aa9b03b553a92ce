package import CaveatModel

/// What the rules found on a page, and what keeps that from being all.
package struct ScanResult: Sendable {
    /// The findings by place of their first evidence, then by rule.
    package let findings: [Finding]
    /// Whether time was over before the end of the page, and how many findings were left out.
    package let shortfalls: [Shortfall]
    /// How much work that was.
    package let work: ScanWork
}
