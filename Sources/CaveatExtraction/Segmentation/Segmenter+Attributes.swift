internal import CaveatHTML
internal import CaveatModel

extension Segmenter {
    /// Reads what an element's attributes say about the text in it.
    mutating func readAttributes(
        of node: Node,
        at index: Int,
        _ hiding: inout Hiding
    ) {
        for position in node.attributes {
            let attribute = page.attributes[Int(position)]
            switch attribute.name {
            case .class:
                guard hiding == .none else { break }
                let words = catalog.words(page, attribute: position)
                if words.contains(.screenReader) {
                    hiding = .screenReaderClass
                } else if words.contains(.concealed) {
                    hiding = .hidingClass
                }
            case .hidden:
                let value = page.text[range(attribute.value)]
                if hiding == .none, !value.elementsEqual("until-found".utf8) {
                    hiding = .hiddenAttribute
                }
            case .lang, .xmlLang:
                context.language = language(range(attribute.value))
            case .alt, .title, .ariaLabel, .placeholder:
                if !attribute.value.isEmpty {
                    emit(.attribute(node: index, name: attribute.name))
                }
            default:
                if hiding == .none, attribute.name == styleName,
                    StyleDeclaration.hides(page.text.span, range(attribute.value))
                {
                    hiding = .style
                }
            }
        }
    }

    /// The index of a declared language, added when it is new.
    mutating func language(_ value: Range<Int>) -> UInt16 {
        for (index, known) in languageValues.enumerated()
        where known.count == value.count && page.text[known] == page.text[value] {
            return UInt16(index)
        }
        guard languageValues.count < Self.mostLanguages else { return 0 }
        languageValues.append(value)
        let spelling = String(decoding: page.text[value], as: UTF8.self)
        languages.append(LanguageTag(spelling))
        return UInt16(languageValues.count - 1)
    }
}
