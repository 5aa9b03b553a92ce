internal import CaveatModel

/// Reads from the acts and penalties of a warning which penalty is for which act.
///
/// "For likes a fine, for donations prison" ties each act to the penalties after it, up to the next act;
/// "a fine for likes, prison for donations" each penalty to the acts after it. A sentence that names several
/// of both in another order ties all to all.
enum StatedTies {
    /// The ties of a warning.
    ///
    /// - Parameter sentences: for each of its sentences the facts in order.
    /// - Returns: the ties in order; none when all acts have the same penalties.
    static func find(in sentences: [[FactValue]]) -> [PenaltyTie] {
        var ties: [PenaltyTie] = []
        for sentence in sentences {
            let runs = runs(of: sentence)
            if runs.count.isMultiple(of: 2) {
                for first in stride(from: 0, to: runs.count, by: 2) {
                    ties.append(tie(Array(runs[first...first + 1].joined())))
                }
            } else if runs.count > 1 {
                ties.append(tie(Array(runs.joined())))
            }
        }
        var seen = Set<PenaltyTie>()
        let joined = ties.filter { seen.insert($0).inserted }
        return Set(joined.map { Set($0.penalties) }).count > 1 ? joined : []
    }

    /// The acts and penalties of a sentence, in runs of one sort.
    private static func runs(of sentence: [FactValue]) -> [[FactValue]] {
        var runs: [[FactValue]] = []
        for fact in sentence where fact.isAct || fact.isPenalty {
            if runs.last?.last?.isAct == fact.isAct {
                runs[runs.count - 1].append(fact)
            } else {
                runs.append([fact])
            }
        }
        return runs
    }

    private static func tie(_ facts: [FactValue]) -> PenaltyTie {
        var acts: [Act] = []
        var penalties: [Penalty] = []
        for fact in facts {
            switch fact {
            case .act(let act) where !acts.contains(act): acts.append(act)
            case .penalty(let penalty) where !penalties.contains(penalty): penalties.append(penalty)
            default: break
            }
        }
        return PenaltyTie(acts: acts, penalties: penalties)
    }
}

extension FactValue {
    fileprivate var isAct: Bool { if case .act = self { true } else { false } }
    /// Whether it is a consequence.
    var isPenalty: Bool { if case .penalty = self { true } else { false } }
}
