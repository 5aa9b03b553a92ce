import CaveatModel
import Testing

@Suite struct JurisdictionTests {
    @Test(arguments: ["RU", "GB", "EU", "XK", "US-CA", "XX", "ZZ", "QM"])
    func `knows codes that stand for something`(code: String) throws {
        #expect(try #require(Jurisdiction(code)).isAssigned)
        #expect(Jurisdiction.meant(by: code)?.code == code)
    }

    @Test(arguments: ["UK", "EL", "SU", "QA-", "QL", "AB"])
    func `knows codes that do not`(code: String) {
        #expect(Jurisdiction(code)?.isAssigned != true)
    }

    @Test(arguments: [
        ("UK", "GB"), ("uk", "GB"), ("UK-SCT", "GB-SCT"), ("EL", "GR"), ("ru", "RU"), ("RUS", "RU"),
    ])
    func `tells what a wrong code means`(written: String, meant: String) {
        #expect(Jurisdiction.meant(by: written)?.code == meant)
    }

    @Test func `does not guess`() {
        #expect(Jurisdiction.meant(by: "AB") == nil)
        #expect(Jurisdiction.meant(by: "Lilliput") == nil)
    }
}
