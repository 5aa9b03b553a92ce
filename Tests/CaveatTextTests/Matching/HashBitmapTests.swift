import CaveatTestSupport
import Testing

@testable import CaveatText

@Suite struct HashBitmapTests {
    private static let count = 9_000

    private static func hashes(_ random: inout some RandomNumberGenerator) -> [UInt64] {
        (0..<count).map { _ in UInt64.random(in: .min ... .max, using: &random) }
    }

    @Test(arguments: 0..<UInt64(4))
    func `takes every member and turns nine of ten strangers away`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let members = Self.hashes(&random)
        let bitmap = HashBitmap(members)
        #expect(members.allSatisfy { bitmap.contains($0) }, "seed \(seed)")
        let taken = Self.hashes(&random).count { bitmap.contains($0) }
        #expect(taken * 10 < Self.count, "seed \(seed): \(taken)")
    }
}
