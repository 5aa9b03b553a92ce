internal import Foundation

/// Logistic regression on features that are there or not, kept small by a quadratic penalty.
///
/// Newton's method on the penalised likelihood, which has one maximum: the same samples give the same
/// weights.
struct LogisticRegression {
    /// A sample: which features it has, whether it is one, and how much it counts.
    struct Sample {
        let features: [Int]
        let isPositive: Bool
        var weight: Double = 1
    }

    /// The weight of each feature, in units of log odds.
    private(set) var weights: [Double]
    /// The log odds of a sample without features.
    private(set) var bias: Double = 0

    /// The penalty on the square of a weight.
    ///
    /// Of .3, 1, 3 and 10 this gave the best F1 in cross-validation on dev (`CaveatEvaluation fit`).
    static let penalty = 2.0
    private static let iterations = 12

    /// Fits weights.
    ///
    /// - Parameters:
    ///   - samples: the samples.
    ///   - featureCount: the number of features.
    init(_ samples: [Sample], featureCount: Int) {
        weights = [Double](repeating: 0, count: featureCount)
        let size = featureCount + 1
        for _ in 0..<Self.iterations {
            var gradient = [Double](repeating: 0, count: size)
            var hessian = [Double](repeating: 0, count: size * size)
            for sample in samples {
                let probability = 1 / (1 + exp(-logOdds(sample.features)))
                let error = sample.weight * ((sample.isPositive ? 1 : 0) - probability)
                let curvature = sample.weight * max(probability * (1 - probability), 1e-9)
                let indices = sample.features + [featureCount]
                for (place, index) in indices.enumerated() {
                    gradient[index] += error
                    for other in indices[...place] {
                        hessian[max(index, other) * size + min(index, other)] += curvature
                    }
                }
            }
            for index in weights.indices {
                gradient[index] -= Self.penalty * weights[index]
                hessian[index * size + index] += Self.penalty
            }
            hessian[size * size - 1] += 1e-6
            let step = Self.solve(&hessian, gradient, size: size)
            for index in weights.indices { weights[index] += step[index] }
            bias += step[featureCount]
            if step.allSatisfy({ abs($0) < 1e-6 }) { break }
        }
    }

    /// The log odds of a sample.
    func logOdds(_ features: [Int]) -> Double {
        var sum = bias
        for feature in features { sum += weights[feature] }
        return sum
    }

    /// Solves a symmetric system by Cholesky's decomposition; the lower half of the matrix is used.
    private static func solve(_ matrix: inout [Double], _ right: [Double], size: Int) -> [Double] {
        for column in 0..<size {
            for row in column..<size {
                var sum = matrix[row * size + column]
                for inner in 0..<column {
                    sum -= matrix[row * size + inner] * matrix[column * size + inner]
                }
                matrix[row * size + column] =
                    row == column
                    ? max(sum, 1e-12).squareRoot() : sum / matrix[column * size + column]
            }
        }
        var result = right
        for row in 0..<size {
            for inner in 0..<row { result[row] -= matrix[row * size + inner] * result[inner] }
            result[row] /= matrix[row * size + row]
        }
        for row in (0..<size).reversed() {
            for inner in (row + 1)..<max(row + 1, size) {
                result[row] -= matrix[inner * size + row] * result[inner]
            }
            result[row] /= matrix[row * size + row]
        }
        return result
    }
}
