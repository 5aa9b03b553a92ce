extension String {
    /// The text with spaces after it, up to a width in characters.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
