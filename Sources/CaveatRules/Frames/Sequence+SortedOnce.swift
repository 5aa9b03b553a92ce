extension Sequence<Int> {
    /// The numbers in ascending order, each once.
    func sortedOnce() -> [Int] {
        var numbers = sorted()
        var count = 0
        for index in numbers.indices where count == 0 || numbers[count - 1] != numbers[index] {
            numbers[count] = numbers[index]
            count += 1
        }
        numbers.removeLast(numbers.count - count)
        return numbers
    }
}
