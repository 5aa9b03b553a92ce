package import Caveat
internal import CaveatModel
internal import CaveatRules

/// Fits the points of all frames on the dev part of the set.
///
/// A page is a bag of sentences. In a page with the warning, at least one sentence of it must reach
/// the threshold: which one is settled in rounds, by the weights of the round before. In a page
/// without, none may.
package struct FrameFit {
    /// What was fitted for a frame.
    package struct Result: Sendable {
        /// The name of the frame.
        package let frame: String
        /// The points of its evidence, in order.
        package let points: [Int]
        /// The sum from which on it finds something.
        package let threshold: Int
        /// The sum from which on it finds something that may be.
        package let possible: Int
        /// The evidence as the frame writes it.
        package let evidence: [String]
        /// How many pages of dev each piece of evidence stands on: with the warning, and without.
        package let support: [(with: Int, without: Int)]
        /// Pages found, wrongly found and missed in cross-validation.
        package let tally: Tally
        /// The pages on which it erred there, each with what it was given above the threshold.
        package let errors: [(page: String, excess: Int, isPositive: Bool)]
    }

    /// A page as one frame sees it.
    struct Bag {
        /// The features of its candidate sentences in the warning.
        var own: [[Int]]
        /// Those of all others.
        var others: [[Int]]
        /// Whether something decides in a sentence of the warning.
        var isDecided = false
        /// Whether the page has the warning; nil where either is right.
        let isPositive: Bool?
        /// The name of the page.
        let page: String
    }

    /// What a page got in cross-validation.
    private struct Scored {
        let score: Int
        let isPositive: Bool
        let page: String
        /// How much it counts when it is wrongly found.
        let weight: Int
    }

    /// How many points one unit of log odds makes.
    ///
    /// Four keep the error of rounding below an eighth of a unit for each piece of evidence.
    static let scale = 4.0
    /// Parts of the cross-validation.
    private static let folds = 5
    /// How much recall counts beside precision where a threshold is chosen (beta of the F measure).
    ///
    /// Whoever misses a notice may be punished; whoever misses a label only knows less.
    private static func beta(of kind: FindingKind) -> Double { kind == .notice ? 0.7 : 0.5 }
    /// The same where the threshold of what is only possible is chosen.
    private static let possibleBeta = 2.0
    /// How much a false alarm on an ordinary page counts where thresholds are chosen; a mention is none.
    ///
    /// Nearly all of the web are such pages, one in six of dev is.
    private static let ordinaryWeight = 4
    /// Rounds in which the sentence of each page is chosen.
    private static let rounds = 4

    /// The results, in the order of the frames.
    package let results: [Result]

    /// Fits the frames of a scanner's rules.
    ///
    /// - Parameters:
    ///   - set: the pages, of which those of dev are used.
    ///   - scanner: the scanner with the frames.
    ///   - languages: the languages of the pages to take; empty for all.
    /// - Throws: ``EvaluationError`` when a page cannot be made or read.
    package init(
        set: EvaluationSet,
        scanner: PageScanner,
        languages: Set<String> = []
    ) throws(EvaluationError) {
        let frames = scanner.rules.compiled.frames
        var bags = [[Bag]](repeating: [], count: frames.count)
        for page in set.pages(of: .dev) + set.passages(of: .dev)
        where languages.isEmpty || languages.contains(page.lang) {
            let samples: [FrameSample]
            do {
                samples = try scanner.samples(
                    of: PageInput(name: page.id, bytes: try set.bytes(of: page))
                )
            } catch let error as EvaluationError {
                throw error
            } catch {
                throw .unscannable(page: page.id, reason: "\(error)")
            }
            let marks = page.marks
            for (index, frame) in frames.enumerated() {
                let isPositive = page.has(frame.kind)
                var bag = Bag(own: [], others: [], isPositive: isPositive, page: page.id)
                for sample in samples where sample.frame == index {
                    let isOwn =
                        marks?.contains { $0.contains(Self.letters(of: sample.text)) } ?? true
                    if sample.isDecided {
                        // What no points can change teaches none.
                        bag.isDecided = bag.isDecided || isOwn || isPositive != true
                    } else if isPositive == true, isOwn {
                        bag.own.append(sample.evidence)
                    } else {
                        bag.others.append(sample.evidence)
                    }
                }
                bags[index].append(bag)
            }
        }
        results = frames.indices.map { Self.fit(frames[$0], bags[$0]) }
    }

    /// The letters of a text, so that white space and markup do not matter.
    static func letters(of text: String) -> String {
        String(text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic })
    }

    private static func fit(_ frame: FrameDefinition, _ bags: [Bag]) -> Result {
        let count = frame.evidenceTexts.count
        var scores: [Scored] = []
        for fold in 0..<folds {
            let model = model(
                bags.enumerated().filter { $0.offset % folds != fold }.map(\.element),
                count
            )
            let points = points(of: model)
            for (index, bag) in bags.enumerated() where index % folds == fold {
                guard let isPositive = bag.isPositive else { continue }
                let sums = (isPositive ? bag.own : bag.others).map { features in
                    features.reduce(0) { $0 + points[$1] }
                }
                // The threshold of the fold's own model is at zero.
                let base = Int((-model.bias * scale).rounded())
                scores.append(
                    Scored(
                        score: bag.isDecided ? 1000 : (sums.max() ?? -1000) - base,
                        isPositive: isPositive,
                        page: bag.page,
                        weight: frame.kind.isWarning && EvaluationPage.isOrdinary(bag.page)
                            ? ordinaryWeight : 1
                    )
                )
            }
        }
        let final = model(bags, count)
        let base = Int((-final.bias * scale).rounded())
        let (cut, tally) = best(scores, beta: beta(of: frame.kind))
        let (loose, _) = best(scores, beta: possibleBeta)
        return Result(
            frame: frame.name,
            points: points(of: final),
            threshold: base + cut,
            possible: base + min(loose, cut - 2),
            evidence: frame.evidenceTexts,
            support: (0..<count).map { feature in
                (
                    bags.count {
                        $0.isPositive == true && $0.own.contains { $0.contains(feature) }
                    },
                    bags.count {
                        $0.isPositive == false && $0.others.contains { $0.contains(feature) }
                    }
                )
            },
            tally: tally,
            errors: scores.filter { ($0.score >= cut) != $0.isPositive }
                .map { ($0.page, $0.score - cut, $0.isPositive) }
        )
    }

    private static func points(of model: LogisticRegression) -> [Int] {
        model.weights.map { Int(($0 * scale).rounded()) }
    }

    /// The cut with the best F measure, and what it gives.
    private static func best(
        _ scores: [Scored],
        beta: Double
    ) -> (Int, Tally) {
        var best: (value: Double, cut: Int, tally: Tally) = (-1, 0, Tally())
        for cut in -40...60 {
            var tally = Tally()
            var alarms = 0
            for scored in scores {
                switch (scored.score >= cut, scored.isPositive) {
                case (true, true): tally.right += 1
                case (true, false):
                    tally.wrong += 1
                    alarms += scored.weight
                case (false, true): tally.missed += 1
                case (false, false): break
                }
            }
            let weight = beta * beta
            let value =
                (1 + weight) * Double(tally.right)
                / ((1 + weight) * Double(tally.right) + weight * Double(tally.missed)
                    + Double(alarms))
            if value > best.value { best = (value, cut, tally) }
        }
        return (best.cut, best.tally)
    }

    private static func model(_ bags: [Bag], _ count: Int) -> LogisticRegression {
        var negatives: [LogisticRegression.Sample] = []
        for bag in bags where bag.isPositive != nil {
            negatives += bag.others.map {
                LogisticRegression.Sample(features: $0, isPositive: false)
            }
        }
        var model: LogisticRegression?
        for _ in 0..<rounds {
            var samples = negatives
            for bag in bags where bag.isPositive == true && !bag.own.isEmpty {
                if let model {
                    let chosen = bag.own.max { model.logOdds($0) < model.logOdds($1) } ?? []
                    samples.append(LogisticRegression.Sample(features: chosen, isPositive: true))
                } else {
                    for features in bag.own {
                        samples.append(
                            LogisticRegression.Sample(
                                features: features,
                                isPositive: true,
                                weight: 1 / Double(bag.own.count)
                            )
                        )
                    }
                }
            }
            model = LogisticRegression(samples, featureCount: count)
        }
        return model ?? LogisticRegression([], featureCount: count)
    }
}

extension EvaluationPage {
    /// Whether the page has a finding of a kind; nil where either is right, or nothing is known.
    fileprivate func has(_ kind: FindingKind) -> Bool? {
        if kind == .mention {
            if mention == .expected { return true }
            // A warning stands before a mention; what the text besides it says is not judged.
            return expected.isEmpty ? false : nil
        }
        let tags = expected.filter { $0.kinds.contains(kind) }
        if tags.contains(where: { !$0.isOptional && $0.kinds.count == 1 }) { return true }
        return tags.isEmpty ? false : nil
    }

    /// The letters of the texts that hold the warning; nil when they are not known.
    fileprivate var marks: [String]? {
        if let marked { return [FrameFit.letters(of: marked.joined())] }
        let places = Set(expected.compactMap(\.place))
        let texts = slots.filter { places.contains($0.place) && !$0.text.isEmpty }.map(\.text)
        guard !texts.isEmpty else { return nil }
        return texts.map { text in
            FrameFit.letters(of: text.replacing(/<[^>]*>/, with: " "))
        }
    }
}
