import CaveatTestSupport
import Testing

@testable import CaveatAuthoring

/// What the matcher finds of a name is what one finds by writing all its forms out.
@Suite struct NamePropertyTests {
    private static let stems = [
        "фонар", "маяк", "свет", "лампад", "вечер", "сини", "искр", "тихов", "ліхт", "зірк", "агон",
    ]
    private static let endings = [
        "", "а", "я", "ий", "ая", "ов", "ова", "ий", "ко", "ець", "ец", "ия", "ое", "ь", "і", "ы",
        "скі", "ў", "ський", "ин", "ок",
    ]

    @Test(arguments: 1...80)
    func `finds every form, and nothing else`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let language = DeclensionLanguage.allCases.randomElement(using: &random) ?? .russian
        let words = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            (Self.stems.randomElement(using: &random) ?? "")
                + (Self.endings.randomElement(using: &random) ?? "")
        }
        let forms = Self.forms(of: words, language)
        let search = try NameSearch(words.joined(separator: " "), language)
        for form in forms {
            #expect(search.places(in: form.joined(separator: " ")) == [0], "seed \(seed): \(form)")
        }
        // Words of the name in any of their forms, in any order.
        let vocabulary = Set(forms.joined()).sorted() + ["или", "маяковский"]
        let text = (0..<40).map { _ in vocabulary.randomElement(using: &random) ?? "" }
        let plain = text.indices.filter { start in
            forms.contains { text[start...].starts(with: $0) }
        }
        #expect(search.places(in: text.joined(separator: " ")) == plain, "seed \(seed): \(text)")
    }

    /// All forms of a name: in each case, every word in that case or as it is written.
    private static func forms(of words: [String], _ language: DeclensionLanguage) -> Set<[String]> {
        let cases = words.map { word in
            (language.declension?.forms(of: word.unicodeScalars.map(\.value)) ?? []).map { forms in
                forms.map { form in
                    String(String.UnicodeScalarView(form.compactMap(Unicode.Scalar.init)))
                }
            }
        }
        var names: Set<[String]> = [words]
        for index in 0..<(cases.map(\.count).max() ?? 0) {
            var partial: [[String]] = [[]]
            for (word, forms) in zip(words, cases) {
                let choices = [word] + (forms.isEmpty ? [] : forms[index])
                partial = partial.flatMap { start in choices.map { start + [$0] } }
            }
            names.formUnion(partial)
        }
        return names
    }
}
