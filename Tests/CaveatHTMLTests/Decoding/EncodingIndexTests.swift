import CaveatModel
import Testing

@testable import CaveatHTML

/// Compares whole tables with those of other programs, by digests of what all their bytes mean.
///
/// A character that stands for nothing counts as a question mark.
@Suite struct EncodingIndexTests {
    /// All characters of two bytes with a number of first bytes.
    struct Table: Sendable, CustomTestStringConvertible {
        let encoding: MultiByteEncoding
        let authority: String
        let leads: [ClosedRange<UInt8>]
        var prefix: [UInt8] = []
        let digest: String

        var testDescription: String { "\(encoding) by \(authority)" }
    }

    /// From the codecs of Python 3.11, on the rows on which they and the standard agree; and from the text
    /// of the standard's indexes, read by another program.
    static let tables: [Table] = [
        Table(
            encoding: .eucKR,
            authority: "cp949",
            leads: [0x81...0xFE],
            digest: "91b199c96e8e27ffdfe8d348070b1e9b5722f0834ab3da5084ab62cb8f087977"
        ),
        Table(
            encoding: .shiftJIS,
            authority: "cp932",
            leads: [0x81...0x9F, 0xE0...0xFC],
            digest: "affa77caf33bfb14bf6dddf2a29255f66d032f27fd7342ec875fa1b3b2f11c01"
        ),
        Table(
            encoding: .gb18030,
            authority: "gb18030",
            leads: [0x81...0xA2, 0xA4...0xA5, 0xA7...0xA7, 0xA9...0xFD],
            digest: "5b05152f1b65f19e186bb8cdf37cb11ed36f55fee00da40c987e48c4369111be"
        ),
        Table(
            encoding: .gbk,
            authority: "the standard",
            leads: [0x81...0xFE],
            digest: "5d7d2375ca1cfaf0af0cc3b646eb15525a32278b8abd299549c38d8448bbac28"
        ),
        Table(
            encoding: .big5,
            authority: "big5hkscs",
            leads: [0xA4...0xC5, 0xC7...0xF9],
            digest: "874e1cc0e46323484451e1c3e3c6a02a7f26bb693b6cd39c75a13e50ea0abe33"
        ),
        Table(
            encoding: .big5,
            authority: "the standard",
            leads: [0x81...0xFE],
            digest: "76210482e1bd810d3330b6c178112d0c647a555bfd368489e3696bc1bda94f9a"
        ),
        Table(
            encoding: .eucJP,
            authority: "euc_jp",
            leads: [0xA3...0xAC, 0xAE...0xF8],
            digest: "4b98bc758a151f938117a5910c75c0adbb600bed1d279e8c592e55ad29967c1a"
        ),
        Table(
            encoding: .eucJP,
            authority: "the standard",
            leads: [0xA1...0xFE],
            digest: "f460d38ceb8d5e166bdfe0bf3159410e3e157e56a3c257c998d312bd9eaf1c13"
        ),
        Table(
            encoding: .eucJP,
            authority: "euc_jp, JIS X 0212",
            leads: [0xA1...0xA1, 0xA3...0xFE],
            prefix: [0x8F],
            digest: "3125f4a9d833cb7813a34ab51d1c04fd415bf9fd5fe8d0b8edfb397a557f0ad9"
        ),
        Table(
            encoding: .eucJP,
            authority: "the standard, JIS X 0212",
            leads: [0xA1...0xFE],
            prefix: [0x8F],
            digest: "d5e98f74e8283acd378bc055f7a2f895d4cb2c2524036c72eacad03f4c472f5f"
        ),
    ]

    @Test(arguments: tables)
    func `reads every character of two bytes as others do`(table: Table) {
        var bytes: [UInt8] = []
        for lead in table.leads.joined() {
            for trail in UInt8(0x40)...0xFE { bytes += table.prefix + [lead, trail, 0x0A] }
        }
        let decoded = MultiByteDecoder.decode(bytes, table.encoding).utf8
        var text: [UInt8] = []
        for character in decoded.split(separator: 0x0A) {
            let isMalformed = character.starts(with: [0xEF, 0xBF, 0xBD])
            text += isMalformed ? [0x3F] : character
        }
        #expect(Digest(of: text).hexadecimal == table.digest)
    }

    /// All of the first plane but U+E7C7, where Python keeps to the standard of the year 2000; and one of
    /// sixty-one of the others.
    @Test(arguments: [
        (0...39_419, 1, "e8ea94479802c91c0ac0429704414fdf5f34a5531d683cc3bdc3420e67003fa2"),
        (
            189_000...1_237_575, 61,
            "33cdf6505b3edc6c262409f2fda3c15edaf8039e2ba7a738e031aac5c13b91f2"
        ),
    ])
    func `reads characters of four bytes as Python does`(
        pointers: ClosedRange<Int>,
        step: Int,
        digest: String
    ) {
        var bytes: [UInt8] = []
        for pointer in stride(from: pointers.lowerBound, through: pointers.upperBound, by: step)
        where pointer != 7_457 {
            bytes.append(UInt8(0x81 + pointer / 12_600))
            bytes.append(UInt8(0x30 + pointer / 1_260 % 10))
            bytes.append(UInt8(0x81 + pointer / 10 % 126))
            bytes.append(UInt8(0x30 + pointer % 10))
        }
        let decoded = MultiByteDecoder.decode(bytes, .gb18030)
        #expect(decoded.malformedCount == 0)
        #expect(Digest(of: decoded.utf8).hexadecimal == digest)
    }

    /// The digests of the upper halves; Python's codecs agree with all of them but for bytes that mean
    /// nothing to them, two letters of KOI8-U, and x-mac-cyrillic, which they do not have.
    @Test(arguments: [
        (
            "ibm866",
            "2e3f89d51df1d1b9a5e9f2a21d0919780249a470f82aa3dc34382afc64afe935"
        ),
        (
            "iso-8859-2",
            "da4d3b2f8f06435d745a9ba3986ec349ffd4f0b3d76b8bbf2a294ab1766bb092"
        ),
        (
            "iso-8859-3",
            "c1d9ce25d3762a523ff6a4402163f0cbc3eb1ebc245cee23eaa53a2c879def1f"
        ),
        (
            "iso-8859-4",
            "54140e6e75ba62ce8fb842e58cc83ab75e497e6170afeb31d20c956065aedec8"
        ),
        (
            "iso-8859-5",
            "53729815669580510f43b8ae03c822b3a28d00a48a120d5bf3c400b71b5ec9fb"
        ),
        (
            "iso-8859-6",
            "2b716bc800e7bfe3e6e298d9082a1350b042d2193041601d9842fc788f3f6a85"
        ),
        (
            "iso-8859-7",
            "8d94b0308cf418c9f8deb0130c318a9fb505c057edd156ede5ccd4f5058cb00b"
        ),
        (
            "iso-8859-8",
            "ade2c0790e86ddc87ca4da98f52e49426b75f8724018e58b553e3777000c2d6c"
        ),
        (
            "iso-8859-8-i",
            "ade2c0790e86ddc87ca4da98f52e49426b75f8724018e58b553e3777000c2d6c"
        ),
        (
            "iso-8859-10",
            "129e084c5bc4da60e25ee6f6dc7d2dee790415dbb158cf231b4e1d3b34cb691a"
        ),
        (
            "iso-8859-13",
            "20a9bcd406361c31a5cdaaaa1df8cdb03ffb7b07a06a123776a6cf6353575804"
        ),
        (
            "iso-8859-14",
            "80050213abdb4257a88284b88a42448e6c8d44af5773c99260f4ed404814929a"
        ),
        (
            "iso-8859-15",
            "b9a4a2394ee585527d5f38c21d3801da923c0b26b9e2caf9d6c5f443e283cdaa"
        ),
        (
            "iso-8859-16",
            "c2bb18a77fe0cd9028a06b913b3fe549d7518f4bd87e5f486c7dd05de403adbe"
        ),
        (
            "koi8-r",
            "25a9da95cf2db39e6391a15e1a2f8a117d3ca574c71da3e8ba76d55ebb8321f4"
        ),
        (
            "koi8-u",
            "79b0a6e96024f61a8bffaacc3d4bb6c48f18973e435b5ea07dcdf68598cd3ed2"
        ),
        (
            "macintosh",
            "94dcdcc19412eb4810dbe4b212c44329c25f980a8d29e8280a8acdaee5f39ff3"
        ),
        (
            "windows-874",
            "4bb5efdc1a2832ec9edcb8e6546db6359bafa56506adfca2b43c834fed03bb66"
        ),
        (
            "windows-1250",
            "52665a0c49e77322078adee42a1ae0be89476bc8df0cd26f14d28628d103642e"
        ),
        (
            "windows-1251",
            "153baf169d84e2698c2bd4d34a0b0edd382fa0dfe4d0e43d04ac3e75b2b3510e"
        ),
        (
            "windows-1252",
            "9ba654722668eee979b3e1b274ff8bcbb1f6b48bb85cbec5ec71309a7da35477"
        ),
        (
            "windows-1253",
            "fa630499b7db169e86f0f5723e94756cb38f34137222543ddd9ba92253bbbb2d"
        ),
        (
            "windows-1254",
            "612d01246f4b510671212ba0f18fb619b703f7881e0a37b5023ce67818d4f661"
        ),
        (
            "windows-1255",
            "16925d6a9d5cff62868784ff2d6b1a8d41f62e4dccf20a9cf78ee6591404085d"
        ),
        (
            "windows-1256",
            "ae636a90722c9d75b8b82e9c5b4b6fb89d8a3a2883ab0a1da24e967db888811f"
        ),
        (
            "windows-1257",
            "abd51531663d43f8706b93f5add4915e33fa111e6f23acc7bd0cc61be571c34c"
        ),
        (
            "windows-1258",
            "ded84db6d51e31439d41415d9b673258f1ec3a3a3cb0554bf73b1349d1dcb981"
        ),
        (
            "x-mac-cyrillic",
            "ab39a8a69bbbd008a940cbf904616a8574608c0c3d752d3fbb856fe45821b6f6"
        ),
    ])
    func `reads every byte as others do`(name: String, digest: String) throws {
        let encoding = try #require(SingleByteEncoding(rawValue: name))
        let decoded = SingleByteDecoder.decode(Array(0x80...0xFF), encoding)
        #expect(Digest(of: decoded.utf8).hexadecimal == digest)
    }
}
