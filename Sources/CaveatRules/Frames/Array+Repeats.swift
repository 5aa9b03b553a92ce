extension Array where Element: Equatable {
    /// Keeps one of equal elements that follow one another.
    mutating func removeRepeats() {
        var count = 0
        for index in indices where count == 0 || self[count - 1] != self[index] {
            self[count] = self[index]
            count += 1
        }
        removeLast(self.count - count)
    }
}

extension Sequence<Int> {
    /// The numbers in ascending order, each once.
    func sortedOnce() -> [Int] {
        var numbers = sorted()
        numbers.removeRepeats()
        return numbers
    }
}
