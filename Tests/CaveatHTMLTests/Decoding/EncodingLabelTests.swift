import CaveatModel
import Testing

@testable import CaveatHTML

@Suite struct EncodingLabelTests {
    @Test(arguments: [
        ("cp1251", "windows-1251"), (" Latin1 ", "windows-1252"), ("ISO-8859-9", "windows-1254"),
        ("UTF8", "utf-8"), ("utf-16", "utf-16le"), ("GB2312", "gbk"), ("gb18030", "gb18030"),
        ("SJIS", "shift_jis"), ("koi8-ru", "koi8-u"), ("x-user-defined", "x-user-defined"),
        ("ks_c_5601-1987", "euc-kr"), ("TIS-620", "windows-874"), ("iso-8859-11", "windows-874"),
        ("logical", "iso-8859-8-i"), ("visual", "iso-8859-8"), ("mac", "macintosh"),
        ("arabic", "iso-8859-6"), ("big5-hkscs", "big5"), ("latin6", "iso-8859-10"),
    ])
    func `knows a label`(label: String, name: String) throws {
        #expect(try EncodingLabel.encoding(for: label).rawValue == name)
    }

    @Test func `knows all labels of the standard`() {
        let labels = SourceEncoding.vocabulary.flatMap { $0.labels.split(separator: " ") }
        #expect(SourceEncoding.vocabulary.count == 40)
        #expect(labels.count == 228)
        #expect(Set(labels).count == labels.count)
        for (name, labels) in SourceEncoding.vocabulary {
            for label in labels.split(separator: " ") {
                let encoding = SourceEncoding(label: label.utf8)
                #expect(encoding?.name.rawValue == (name == "replacement" ? nil : name))
                #expect(SourceEncoding.isRefused(label: label.utf8) == (name == "replacement"))
            }
        }
    }

    @Test(arguments: [
        ("euc_kr", ["euc-kr"]), ("windows1251", ["windows-1251"]), ("utf-9", ["utf-8", "utf8"]),
        ("shift-jsi", ["shift-jis"]), ("nonsense", []),
        (String(repeating: "windows-1251", count: 9), []),
    ])
    func `names labels near to one that it does not know`(label: String, near: [String]) throws {
        let error = try #require(throws: UnknownEncoding.self) {
            try EncodingLabel.encoding(for: label)
        }
        #expect(error.suggestions.prefix(near.count).elementsEqual(near), "\(error)")
        #expect(error.suggestions.isEmpty == near.isEmpty)
        #expect(error.suggestions.count <= 3)
        #expect(!error.isRefused)
    }

    @Test(arguments: ["iso-2022-kr", "HZ-GB-2312", "replacement"])
    func `refuses an encoding that the standard refuses`(label: String) throws {
        let error = try #require(throws: UnknownEncoding.self) {
            try EncodingLabel.encoding(for: label)
        }
        #expect(error.isRefused)
        #expect(error.description.contains(label))
    }

    @Test(arguments: [
        ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "", 3), ("same", "same", 0),
    ])
    func `counts the letters that differ`(one: String, other: String, distance: Int) {
        #expect(EditDistance.between(Array(one.utf8), Array(other.utf8)) == distance)
    }
}
