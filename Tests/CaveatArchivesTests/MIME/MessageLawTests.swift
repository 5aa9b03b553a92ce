internal import CaveatArchives
internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

/// What holds for every byte string that is read as a message.
@Suite struct MessageLawTests {
    private static let mail = MessageText.multipart(
        "mixed",
        boundary: "outer",
        parts: [
            MessageText.multipart(
                "alternative",
                fields: [],
                boundary: "inner",
                parts: [
                    MessageText.part(["Content-Type: text/plain"], "Boats"),
                    MessageText.part(
                        [
                            "Content-Type: text/html; charset=koi8-r",
                            "Content-Transfer-Encoding: base64",
                        ],
                        "PHA+Qm9hdHM8L3A+"
                    ),
                ]
            ),
            MessageText.part(
                ["Content-Type: message/rfc822"],
                MessageText.part(["Subject: =?utf-8?B?0JA=?="], "Boats")
            ),
        ]
    )

    @Test(arguments: 0..<20)
    func `any bytes give a page or an error, and an end`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let laws = MessageLaws(pageLimit: seed % 4 == 3 ? 20 : 1 << 20)
        for round in 0..<50 {
            var message = round % 2 == 0 ? [UInt8](Self.mail) : MessageText.savedPage(boats)
            for _ in 0..<Int.random(in: 0...6, using: &generator) where !message.isEmpty {
                let index = Int.random(in: 0..<message.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: message[index] ^= 1 << UInt8.random(in: 0...7, using: &generator)
                case 1: message.remove(at: index)
                case 2: message.removeLast((message.count - index) / 2)
                default: message.insert(contentsOf: message.prefix(index / 2), at: index)
                }
            }
            #expect(laws.broken(by: message) == [], "seed \(seed)")
        }
    }

    @Test func `parts within parts without end are given up`() {
        var message = "Content-Type: text/html\r\n\r\n<p>"
        for depth in 0..<2_000 {
            message = MessageText.multipart(fields: [], boundary: "b\(depth)", parts: [message])
            if depth > 40 { message = String(message.suffix(60_000)) }
        }
        #expect(MessageLaws().broken(by: [UInt8](message)) == [])
        let deep = (0..<12).reduce("Content-Type: text/html\r\n\r\n<p>") { inner, depth in
            MessageText.multipart(fields: [], boundary: "b\(depth)", parts: [inner])
        }
        #expect(throws: MessageFault.noPage(type: "multipart/related")) {
            try MessagePage([UInt8](deep), upTo: .max - 1) { _, _ in nil }
        }
    }
}
