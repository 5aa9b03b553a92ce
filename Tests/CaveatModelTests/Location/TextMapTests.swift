import CaveatModel
import Testing

@Suite struct TextMapTests {
    /// "Tom &amp; Eva" with a wide gap: `Tom  &amp;   <b>Eva</b>` became `Tom & Eva`.
    private var map: TextMap {
        var map = TextMap()
        map.appendCopy(text: 0, origin: 0)
        map.appendReplacement(text: 3, origin: 3..<5)
        map.appendReplacement(text: 4, origin: 5..<10)
        map.appendReplacement(text: 5, origin: 10..<13)
        map.appendCopy(text: 6, origin: 16)
        return map
    }

    @Test(arguments: [
        (0..<3, 0..<3), (1..<2, 1..<2), (4..<5, 5..<10), (6..<9, 16..<19), (0..<9, 0..<19),
        (2..<5, 2..<10), (7..<7, 17..<17),
    ])
    func `a range goes to where it came from`(text: Range<Int>, origin: Range<Int>) {
        #expect(map.origin(of: text) == origin)
        for first in 0..<9 {
            var place = TextMap.Place()
            _ = map.origin(of: first..<9, near: &place)
            #expect(map.origin(of: text, near: &place) == origin)
        }
    }

    @Test func `markup in between is in no stretch`() {
        #expect(map.origins(of: 0..<9) == [0..<13, 16..<19])
        #expect(map.origins(of: 6..<8) == [16..<18])
        #expect(map.origins(of: 4..<4) == [])
    }

    @Test func `runs come in order and cover the range`() {
        var runs: [Range<Int>] = []
        map.forEachRun(in: 1..<8) { run, _, _ in runs.append(run) }
        #expect(runs == [1..<3, 3..<4, 4..<5, 5..<6, 6..<8])
    }

    @Test func `runs are found near any place`() {
        var long = TextMap()
        for piece in 0..<40 {
            long.appendReplacement(text: piece, origin: piece * 5..<piece * 5 + 5)
        }
        var place = TextMap.Place()
        for start in [0, 1, 3, 30, 31, 39, 12, 0, 20] {
            var origins: [Int] = []
            long.forEachRun(in: start..<start + 1, near: &place) { _, origin, _ in
                origins.append(origin)
            }
            #expect(origins == [start * 5])
        }
    }

    @Test func `a copy that goes on where the last one ended is the same run`() {
        var map = TextMap()
        map.appendCopy(text: 0, origin: 10)
        map.appendCopy(text: 4, origin: 14)
        var runs: [Range<Int>] = []
        map.forEachRun(in: 0..<9) { run, _, _ in runs.append(run) }
        #expect(runs == [0..<9])
    }

    @Test func `what was inserted stands for nothing`() {
        // `<td>a<td>b` became `a b`, and no byte is the space.
        var map = TextMap()
        map.appendCopy(text: 0, origin: 4)
        map.appendReplacement(text: 1, origin: 5..<5)
        map.appendCopy(text: 2, origin: 9)
        #expect(map.origins(of: 0..<3) == [4..<5, 9..<10])
        #expect(map.origins(of: 1..<2) == [])
        #expect(map.origin(of: 1..<2) == 5..<5)
        #expect(map.origin(of: 0..<2) == 4..<5)
        #expect(map.origin(of: 1..<3) == 5..<10)
        var lengths: [Int?] = []
        map.forEachRun(in: 0..<3) { _, _, replaced in lengths.append(replaced) }
        #expect(lengths == [nil, 0, nil])
    }
}
