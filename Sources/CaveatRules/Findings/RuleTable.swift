internal import Synchronization

/// The rules of an engine, each made ready when it is first asked for.
///
/// A page asks for a handful of rules, those whose phrases it holds; the titles, conditions and
/// provisions of all others need not be read for it.
package final class RuleTable: Sendable {
    /// The number of rules.
    let count: Int
    private let known: Mutex<[CompiledRule?]>
    private let make: @Sendable (Int) -> CompiledRule?

    /// Makes a table of rules that are ready.
    package init(_ rules: [CompiledRule]) {
        count = rules.count
        known = Mutex(rules)
        make = { _ in nil }
    }

    /// Makes a table of rules that are made when they are asked for.
    ///
    /// - Parameters:
    ///   - count: how many there are.
    ///   - make: makes the one of an index; nil only if the table it reads is broken.
    init(count: Int, make: @escaping @Sendable (Int) -> CompiledRule?) {
        self.count = count
        known = Mutex([CompiledRule?](repeating: nil, count: count))
        self.make = make
    }

    /// The indices of the rules.
    package var indices: Range<Int> { 0..<count }

    /// The rule of an index.
    ///
    /// - Precondition: ``holds(_:)`` it; rules that come from outside are asked when they are loaded.
    package subscript(index: Int) -> CompiledRule {
        guard let rule = rule(at: index) else {
            preconditionFailure("rule \(index) cannot be read")
        }
        return rule
    }

    /// Whether the rule of an index can be read.
    func holds(_ index: Int) -> Bool { rule(at: index) != nil }

    private func rule(at index: Int) -> CompiledRule? {
        if let rule = known.withLock({ $0[index] }) { return rule }
        // Made outside the lock: two tasks may make the same rule, and no task waits for another.
        let rule = make(index)
        known.withLock { $0[index] = rule }
        return rule
    }
}
