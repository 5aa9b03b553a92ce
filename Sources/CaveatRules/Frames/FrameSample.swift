package import CaveatModel
internal import CaveatText

/// A sentence that a frame weighs, for fitting its points.
package struct FrameSample: Sendable {
    /// The index of the frame in ``CompiledRules/frames``.
    package let frame: Int
    /// The sentence, by its index on the page.
    package let sentence: Int
    /// The text of its block.
    package let block: String
    /// The text of the sentence.
    package let text: String
    /// The indices of the frame's evidence that stands there.
    package let evidence: [Int]
    /// Whether something decides, whatever the points say.
    package let isDecided: Bool
}

extension CompiledRules {
    /// The frames of the rules.
    package var frames: [FrameDefinition] { engine.frames }

    /// Every sentence of a page that a frame weighs.
    ///
    /// - Parameter article: the whole page.
    /// - Returns: for each frame its candidates, in the order of the page.
    package func samples(of article: Article) -> [FrameSample] {
        let run = RuleRun(engine: engine, article: article, jurisdictions: [], weighsAll: true)
        guard let reading = run.reading else { return [] }
        let annotation = reading.annotation
        var samples: [FrameSample] = []
        for (number, frame) in engine.frames.enumerated() {
            for index in annotation.open
            where reading.isCandidate(index, for: frame) {
                let sentence = run.page.stream.sentences[index]
                samples.append(
                    FrameSample(
                        frame: number,
                        sentence: index,
                        block: article.string(
                            in: article.blocks[annotation.sentences.block(of: index)].span
                        ),
                        text: article.string(in: ArticleSpan(sentence.start..<sentence.end)),
                        evidence: frame.evidence.indices.filter {
                            reading.holds(frame.evidence[$0], at: index)
                        },
                        isDecided: reading.isDecided(index, by: frame)
                    )
                )
            }
        }
        return samples
    }
}

extension FrameDefinition {
    /// Its evidence as the file writes it, in order.
    package var evidenceTexts: [String] { evidence.map(\.text) }
}
