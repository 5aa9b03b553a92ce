internal import CaveatArchives
internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

/// How the bytes of a part are written down.
@Suite struct TransferEncodingTests {
    /// A body with what is said of it, and the text that it is.
    typealias Trap = (name: String, encoding: String, body: String, text: String)

    private static let traps: [Trap] = [
        ("as it is", "7bit", "<p>a=3D</p>", "<p>a=3D</p>"),
        ("eight bits", "8BIT", "Ж", "Ж"),
        ("no encoding", "", "a", "a"),
        ("a comment behind it", "binary; x=y", "a", "a"),
        ("letters of more bytes", "quoted-printable", "=D0=96=d0=B6", "Жж"),
        ("a joined line", "Quoted-Printable", "bo=\r\nats", "boats"),
        ("a joined line with a bare line feed", "quoted-printable", "bo=\nats", "boats"),
        ("white space behind the sign that joins", "quoted-printable", "bo= \t\r\nats", "boats"),
        ("white space that was added", "quoted-printable", "boats \t\r\nleave", "boats\r\nleave"),
        ("white space that counts", "quoted-printable", "boats=20\r\nleave", "boats \r\nleave"),
        ("a sign that stands for nothing", "quoted-printable", "a=b=zz=", "a=b=zz"),
        ("half a letter at the end", "quoted-printable", "boats=4", "boats=4"),
        ("Base64", "base64", "Qm9h\r\ndHM=\r\n", "Boats"),
        ("Base64 without padding", "BASE64", "Qm9hdHM", "Boats"),
        ("Base64 in two pieces", "base64", "Qm8=\r\nYXRz", "Boats"),
        ("Base64 with a foreign sign", "base64", "Qm9hdHMgYm9hdHMgYm9h!dHM=", "Boats boats boats"),
        ("says Base64, is not", "base64", "<p>Boats leave.</p>", "<p>Boats leave.</p>"),
    ]

    @Test(arguments: traps)
    func `a part's body is decoded as it is written`(trap: Trap) {
        let fields =
            ["Content-Type: text/html"]
            + (trap.encoding.isEmpty ? [] : ["Content-Transfer-Encoding: \(trap.encoding)"])
        let message = MessageText.part(fields, trap.body)
        #expect(MessageSummary(message).text == trap.text, "\(trap.name)")
    }

    @Test func `an encoding that is not known is an error`() {
        let message = MessageText.part(
            ["Content-Type: text/html", "Content-Transfer-Encoding: x-uuencode"],
            "begin 644 a.html"
        )
        #expect(MessageSummary(message).fault == .unknownEncoding("x-uuencode"))
        #expect(MessageSummary(message).fault?.description.contains("'x-uuencode'") == true)
    }

    @Test(arguments: ["7bit", "quoted-printable", "base64"])
    func `a body that is too long is cut one byte behind the limit`(encoding: String) {
        let message = MessageText.part(
            ["Content-Type: text/html", "Content-Transfer-Encoding: \(encoding)"],
            String(repeating: "Qm9h", count: 100)
        )
        #expect(MessageSummary([UInt8](message), pageLimit: 10).page?.bytes.count == 11)
    }
}
