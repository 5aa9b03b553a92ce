internal import CaveatAuthoring
internal import CaveatHTML
package import CaveatModel
internal import CaveatRules

/// Runs the examples that rules carry through the same pipeline as every page.
package struct RuleExampleRunner: Sendable {
    private let scanner: PageScanner
    private let library: RuleLibrary

    /// Makes a runner for the rules of a set.
    ///
    /// - Parameter rules: the set.
    /// - Throws: ``InputFailure`` when its files cannot be read.
    package init(rules: RuleSet) throws(InputFailure) {
        scanner = PageScanner(rules: rules)
        library = try rules.readLibrary()
    }

    /// Runs all examples of some packs.
    ///
    /// - Parameter paths: the files of the packs to test; nil for all.
    /// - Returns: one result for each example, in the order of the files.
    package func run(packsIn paths: Set<String>? = nil) -> [RuleExampleResult] {
        library.packs
            .filter { paths?.contains($0.path) ?? true }
            .flatMap(\.rules)
            .flatMap { rule in rule.examples.map { run($0, of: rule) } }
    }

    private func run(_ example: RuleExample, of rule: RuleDefinition) -> RuleExampleResult {
        let text = example.html ?? example.text ?? ""
        let input = PageInput(
            name: rule.id.rawValue,
            bytes: Array(text.utf8),
            format: example.html == nil ? .plainText : .html
        )
        var failures: [RuleExampleResult.Failure] = []
        do throws(IngestError) {
            let explanation = try scanner.explain(input)
            let findings = explanation.report.findings
            let trace = explanation.traces.first { $0.rule == rule.id }
            let isMatch = trace?.outcome.isMatch ?? false
            let own = findings.filter { $0.rule == rule.id }
            let places = places(of: trace, on: explanation.report.article)
            if example.isMatch, !isMatch {
                failures.append(
                    .foundNothing(
                        others: findings.map(\.rule),
                        tried: places,
                        nearest: places.isEmpty
                            ? nearest(of: rule, on: explanation.report.article) : nil
                    )
                )
            } else if !example.isMatch, isMatch {
                failures.append(.foundSomething(at: places.filter { $0.failure == nil }))
            }
            // Where another rule took precedence, the facts are that rule's.
            if isMatch, let finding = own.first ?? findings.first(where: { $0.kind == rule.kind }) {
                failures += missingFacts(of: example, in: finding.facts)
            }
        } catch {
            failures.append(.unreadable("\(error)"))
        }
        return RuleExampleResult(
            rule: rule.id,
            path: rule.place.path,
            line: example.line,
            isMatch: example.isMatch,
            isTodo: example.isTodo,
            text: text,
            failures: failures
        )
    }

    /// Where a rule was tried, in the words of the page.
    private func places(
        of trace: RuleTrace?,
        on article: Article
    ) -> [RuleExampleResult.Place] {
        (trace?.attempts ?? []).map { attempt in
            let evidence = article.evidence(at: attempt.span, in: attempt.block)
            return RuleExampleResult.Place(
                line: evidence.place.line,
                column: evidence.place.column,
                quote: evidence.quote,
                failure: attempt.failure
            )
        }
    }

    /// Where a phrase of a rule came nearest to being found, in the words of the page.
    private func nearest(
        of rule: RuleDefinition,
        on article: Article
    ) -> RuleExampleResult.Nearest? {
        guard let miss = scanner.rules.compiled.nearMiss(of: rule.id, on: article) else {
            return nil
        }
        let evidence = article.evidence(at: miss.span, in: miss.block)
        return RuleExampleResult.Nearest(
            phrase: miss.phrase,
            line: evidence.place.line,
            column: evidence.place.column,
            quote: evidence.quote,
            next: miss.next.map { article.evidence(at: $0, in: miss.block).quote }
        )
    }

    /// The facts that an example promises and the finding does not hold.
    private func missingFacts(
        of example: RuleExample,
        in facts: Facts
    ) -> [RuleExampleResult.Failure] {
        example.facts.flatMap { list, values in
            let found = facts.values(ofList: list)
            return values.filter { !found.contains($0) }
                .map { RuleExampleResult.Failure.missesFact(list: list, value: $0, found: found) }
        }
    }
}

/// What became of one example of a rule.
package struct RuleExampleResult: Hashable, Sendable {
    /// The rule.
    package let rule: RuleID
    /// The file of the rule.
    package let path: String
    /// The 1-based line of the example.
    package let line: Int
    /// Whether the rule had to find something.
    package let isMatch: Bool
    /// Whether the example is known to fail for now.
    package let isTodo: Bool
    /// The example's page.
    package let text: String
    /// What went wrong; empty when all is well.
    package let failures: [Failure]

    /// A place of the example's page where a phrase that the rule begins with was found.
    package struct Place: Hashable, Sendable {
        /// The 1-based line of the example's text.
        package let line: Int
        /// The 1-based column, in Unicode scalars.
        package let column: Int
        /// The words that the phrase was found in.
        package let quote: String
        /// The condition that did not hold there; nil when all held.
        package let failure: String?
    }

    /// The longest beginning of a phrase of the rule on the example's page.
    package struct Nearest: Hashable, Sendable {
        /// The phrase as it is written.
        package let phrase: String
        /// The 1-based line of the example's text.
        package let line: Int
        /// The 1-based column, in Unicode scalars.
        package let column: Int
        /// The words that are the beginning of the phrase.
        package let quote: String
        /// The word that follows instead of the rest; nil at the end of a paragraph.
        package let next: String?
    }

    /// A way in which an example fails.
    package enum Failure: Hashable, Sendable {
        /// The rule found nothing in a page that it must find something in: which other rules did,
        /// where it was tried in vain, and, if it was nowhere, where a phrase of it came nearest.
        case foundNothing(others: [RuleID], tried: [Place], nearest: Nearest?)
        /// The rule found something in a page that it must leave alone: there.
        case foundSomething(at: [Place])
        /// A promised fact is not among the facts; those of its list that are.
        case missesFact(list: String, value: String, found: [String])
        /// The example cannot be read as a page.
        case unreadable(String)
    }
}

extension Facts {
    /// The values of one list, by the name that rule files give it.
    fileprivate func values(ofList list: String) -> [String] {
        switch list {
        case "acts": acts.map(\.value.rawValue)
        case "penalties": penalties.map(\.value.rawValue)
        case "persons": persons.map(\.value)
        case "territory": territories.map(\.value)
        case "authority": authorities.map(\.value)
        default: []
        }
    }
}
