/// The order in which lists of phrases can be followed, and the circles that they make.
package struct ListOrder {
    /// The lists, each after those that it names; not to be relied on where there are circles.
    package private(set) var order: [Int] = []
    /// The lists that name one another in a circle, each from the one that closes it; the first ones.
    package private(set) var circles: [[Int]] = []

    /// Circles beyond this number are not told.
    private static let mostCircles = 100

    private enum State { case new, open, done }

    /// Orders lists, without recursion: a chain of them may be long.
    ///
    /// - Parameters:
    ///   - phrases: the phrases with their lists.
    ///   - count: the number of lists.
    package init(_ phrases: some PhraseSteps, count: Int) {
        let calls = (0..<count).map { list in
            phrases.phrases(ofList: list).flatMap { phrase in
                phrases.steps(of: phrase).map(phrases.step(at:)).compactMap {
                    $0.kind == .call ? $0.operand : nil
                }
            }
        }
        var states = [State](repeating: .new, count: count)
        for root in 0..<count where states[root] == .new {
            var path: [(list: Int, next: Int)] = [(root, 0)]
            states[root] = .open
            while let last = path.last {
                guard last.next < calls[last.list].count else {
                    states[last.list] = .done
                    order.append(last.list)
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let callee = calls[last.list][last.next]
                switch states[callee] {
                case .done: break
                case .new:
                    states[callee] = .open
                    path.append((callee, 0))
                case .open where circles.count >= Self.mostCircles: break
                case .open:
                    let start = path.firstIndex { $0.list == callee } ?? 0
                    circles.append(path[start...].map(\.list))
                }
            }
        }
    }
}
