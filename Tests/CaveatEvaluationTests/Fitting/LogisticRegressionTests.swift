import Testing

@testable import CaveatScoring

@Suite struct LogisticRegressionTests {
    @Test func `finds what tells samples apart, and nothing in what does not`() {
        // Feature 0 speaks for, 1 against, 2 stands on every other sample of either kind.
        var samples: [LogisticRegression.Sample] = []
        for index in 0..<200 {
            let isPositive = index % 4 < 2
            var features = [index % 10 == 0 ? (isPositive ? 1 : 0) : (isPositive ? 0 : 1)]
            if index % 2 == 0 { features.append(2) }
            samples.append(.init(features: features, isPositive: isPositive))
        }
        let model = LogisticRegression(samples, featureCount: 3)
        #expect(model.weights[0] > 1)
        #expect(model.weights[1] < -1)
        #expect(abs(model.weights[2]) < 0.3)
        #expect(model.logOdds([0]) > 0)
        #expect(model.logOdds([1]) < 0)
    }

    @Test func `gives the same weights for the same samples`() {
        let samples = (0..<40).map {
            LogisticRegression.Sample(features: [$0 % 3, 3 + $0 % 2], isPositive: $0 % 5 == 0)
        }
        let one = LogisticRegression(samples, featureCount: 5)
        let other = LogisticRegression(samples, featureCount: 5)
        #expect(one.weights == other.weights)
        #expect(one.bias == other.bias)
    }

    @Test func `keeps the weights of what always tells finite`() {
        let samples = (0..<20).map {
            LogisticRegression.Sample(features: $0 < 10 ? [0] : [], isPositive: $0 < 10)
        }
        let model = LogisticRegression(samples, featureCount: 1)
        #expect(model.weights[0] > 0 && model.weights[0] < 10)
    }
}
