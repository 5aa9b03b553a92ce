/// The elements that blocks stand in; parents come before their children.
///
/// A page may hold a million, so that an element's strings are stored as numbers: of its name in the
/// page's table of names, of its id and classes in a table of values.
package struct ArticleElements: Hashable, Sendable {
    /// An element as it is stored.
    package struct Entry: Hashable, Sendable {
        fileprivate let box: UInt32
        fileprivate let place: UInt32
        fileprivate let identifier: UInt32
        fileprivate let classes: UInt32
        fileprivate let number: ListNumber?
        fileprivate let name: UInt16

        /// The mark of no element and of no string.
        fileprivate static let none = UInt32.max

        /// Makes an entry.
        ///
        /// - Parameters:
        ///   - parent: the element around this one; nil for the root.
        ///   - name: the number of its name.
        ///   - ordinal: 1-based position among the siblings of the same name.
        ///   - identifier: the number of its `id` attribute; nil without one.
        ///   - classes: the number of its `class` attribute; nil without one.
        ///   - number: the number of an item in a numbered list; nil for other elements.
        package init(
            parent: ElementID?,
            name: UInt16,
            ordinal: Int,
            identifier: Int?,
            classes: Int?,
            number: ListNumber?
        ) {
            box = parent.map { UInt32(truncatingIfNeeded: $0.index) } ?? Self.none
            place = UInt32(clamping: ordinal)
            self.name = name
            self.identifier = identifier.map { UInt32(truncatingIfNeeded: $0) } ?? Self.none
            self.classes = classes.map { UInt32(truncatingIfNeeded: $0) } ?? Self.none
            self.number = number
        }

        /// The element around this one; nil for the root.
        fileprivate var parent: ElementID? { box == Self.none ? nil : ElementID(Int(box)) }
    }

    private var entries: [Entry]
    private var names: [String]
    private var values: [String]

    /// Makes elements.
    ///
    /// - Parameters:
    ///   - entries: the elements.
    ///   - names: the names by their numbers.
    ///   - values: the values of attributes by their numbers.
    package init(_ entries: [Entry], names: [String], values: [String]) {
        self.entries = entries
        self.names = names
        self.values = values
    }

    /// Adds an element.
    package mutating func append(_ element: ArticleElement) {
        func number(of value: String?) -> Int? {
            guard let value else { return nil }
            values.append(value)
            return values.count - 1
        }
        let known = names.firstIndex(of: element.name)
        if known == nil { names.append(element.name) }
        entries.append(
            Entry(
                parent: element.parent,
                name: UInt16(truncatingIfNeeded: known ?? names.count - 1),
                ordinal: element.ordinal,
                identifier: number(of: element.identifier),
                classes: number(of: element.classes),
                number: element.number
            )
        )
    }

    /// The element around another one; nil for the root.
    package func parent(of element: ElementID) -> ElementID? { entries[element.index].parent }

    /// The tag name of an element.
    package func name(of element: ElementID) -> String { names[Int(entries[element.index].name)] }

    /// The `id` attribute of an element; nil without one.
    package func identifier(of element: ElementID) -> String? {
        value(entries[element.index].identifier)
    }

    /// 1-based position of an element among the siblings of the same name.
    package func ordinal(of element: ElementID) -> Int { Int(entries[element.index].place) }

    private func value(_ number: UInt32) -> String? {
        number == Entry.none ? nil : values[Int(number)]
    }
}

extension ArticleElements: RandomAccessCollection {
    /// Always 0.
    package var startIndex: Int { 0 }
    /// The number of elements.
    package var endIndex: Int { entries.count }

    /// The element with an index.
    package subscript(index: Int) -> ArticleElement {
        let entry = entries[index]
        return ArticleElement(
            parent: entry.parent,
            name: names[Int(entry.name)],
            ordinal: Int(entry.place),
            identifier: value(entry.identifier),
            classes: value(entry.classes),
            number: entry.number
        )
    }
}

extension ArticleElements: ExpressibleByArrayLiteral {
    /// Makes elements one by one.
    package init(arrayLiteral elements: ArticleElement...) {
        self.init([], names: [], values: [])
        for element in elements { append(element) }
    }
}
