/// How often each of a few things is named.
///
/// A passage names two or three countries; to look through them is quicker than to hash one.
struct Tally {
    private var counts: [(thing: Int, count: Int)] = []

    /// Whether nothing is named.
    var isEmpty: Bool { counts.isEmpty }

    /// Whether a thing is named.
    @inline(__always)
    func names(_ thing: Int) -> Bool {
        for entry in counts where entry.thing == thing { return true }
        return false
    }

    /// Counts a thing once more.
    mutating func add(_ thing: Int) {
        if let place = counts.firstIndex(where: { $0.thing == thing }) {
            counts[place].count += 1
        } else {
            counts.append((thing, 1))
        }
    }

    /// The thing named most often; nil for none, and for several.
    var main: Int? {
        let most = counts.lazy.map(\.count).max() ?? 0
        let named = counts.filter { $0.count == most }
        return named.count == 1 ? named.first?.thing : nil
    }
}
