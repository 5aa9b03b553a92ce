package import CaveatModel

/// What a warning of one kind is made of, in no language: which evidence counts, and how much.
package struct FrameDefinition: Sendable {
    /// Its name, for example `reader-warning`.
    package let name: String
    /// What it finds.
    package let kind: FindingKind
    /// In a few words.
    package let title: String
    /// The sum of points from which on something is found.
    package let threshold: Int
    /// The sum from which on something is found that may be.
    package let possible: Int

    /// What must stand in the sentence, or near it: one signal of each set.
    package let needs: [SignalSet]
    /// What is enough by itself, where no quotation marks stand around it.
    package let decisive: SignalSet
    /// What counts.
    package let evidence: [FrameEvidence]
    /// Tells which of it may stand somewhere.
    let evidenceIndex: EvidenceIndex

    /// Puts a frame together.
    ///
    /// - Parameters:
    ///   - name: see ``name``.
    ///   - kind: see ``kind``.
    ///   - title: see ``title``.
    ///   - threshold: see ``threshold``.
    ///   - possible: see ``possible``.
    ///   - needs: see `needs`.
    ///   - decisive: see `decisive`.
    ///   - evidence: see `evidence`.
    package init(
        name: String,
        kind: FindingKind,
        title: String,
        threshold: Int,
        possible: Int,
        needs: [SignalSet],
        decisive: SignalSet,
        evidence: [FrameEvidence]
    ) {
        self.name = name
        self.kind = kind
        self.title = title
        self.threshold = threshold
        self.possible = possible
        self.needs = needs
        self.decisive = decisive
        self.evidence = evidence
        evidenceIndex = EvidenceIndex(evidence)
    }
}

/// One kind of evidence.
package struct FrameEvidence: Hashable, Sendable {
    /// How far its parts may stand apart.
    package enum Reach: Hashable, Sendable {
        /// So many words of one sentence.
        case words(Int)
        /// One sentence.
        case sentence
        /// The sentence and those around it.
        case near
        /// The page.
        case page
    }

    /// In which part of the sentence it must stand.
    package enum Inside: String, CaseIterable, Sendable {
        /// Between brackets.
        case brackets
        /// Between quotation marks.
        case quotes
    }

    /// As the file writes it, for the ledger.
    package let text: String
    /// One of these; empty when any sentence will do.
    package let have: SignalSet
    /// How many different ones of ``have``.
    package let atLeast: Int
    /// Beside one of these; empty for none.
    package let with: SignalSet
    /// Whether ``with`` must come after ``have``.
    package let isOrdered: Bool
    /// How far apart.
    package let reach: Reach
    /// Where ``have`` must stand.
    package let inside: Inside?
    /// How much it counts.
    package let points: Int

    /// Makes evidence.
    package init(
        text: String,
        have: SignalSet,
        atLeast: Int,
        with: SignalSet,
        isOrdered: Bool,
        reach: Reach,
        inside: Inside?,
        points: Int
    ) {
        self.text = text
        self.have = have
        self.atLeast = atLeast
        self.with = with
        self.isOrdered = isOrdered
        self.reach = reach
        self.inside = inside
        self.points = points
    }
}
