/// The index of an element in ``Article/elements``.
package struct ElementID: Hashable, Sendable {
    private let number: UInt32

    /// Makes an id from a 0-based index.
    package init(_ index: Int) { number = UInt32(truncatingIfNeeded: index) }

    /// The 0-based index.
    package var index: Int { Int(number) }
}

/// An element that blocks stand in, for evidence paths and selectors.
package struct ArticleElement: Hashable, Sendable {
    /// The tag name in lower case.
    package let name: String
    /// The `id` attribute; nil without one.
    package let identifier: String?
    /// The `class` attribute as the page writes it; nil without one.
    package let classes: String?
    /// The number of an item in a numbered list; nil for other elements.
    package let number: ListNumber?
    private let box: UInt32
    private let place: UInt32

    /// The mark of an element that nothing is around.
    private static let root = UInt32.max

    /// Makes an element.
    package init(
        parent: ElementID?,
        name: String,
        ordinal: Int,
        identifier: String? = nil,
        classes: String? = nil,
        number: ListNumber? = nil
    ) {
        box = parent.map { UInt32(truncatingIfNeeded: $0.index) } ?? Self.root
        self.name = name
        place = UInt32(clamping: ordinal)
        self.identifier = identifier
        self.classes = classes
        self.number = number
    }

    /// The element around this one; nil for the root.
    package var parent: ElementID? { box == Self.root ? nil : ElementID(Int(box)) }

    /// 1-based position among the siblings of the same name.
    package var ordinal: Int { Int(place) }
}

extension Article {
    /// The path of an element from the root, as a CSS selector that picks just this element.
    ///
    /// An `id` ends the way up, since it is unique on a proper page:
    /// `div#content > p:nth-of-type(3)`.
    package func path(of element: ElementID) -> String {
        var ancestors: [ElementID] = []
        var current: ElementID? = element
        while let id = current {
            ancestors.append(id)
            if plainIdentifier(of: id) != nil { break }
            current = elements.parent(of: id)
        }
        // As bytes: to append to a string costs three times as much.
        var path: [UInt8] = []
        path.reserveCapacity(ancestors.count * Self.usualStep)
        for id in ancestors.reversed() {
            if !path.isEmpty { path.append(contentsOf: " > ".utf8) }
            let name = elements.name(of: id)
            path.append(contentsOf: name.utf8)
            if let identifier = plainIdentifier(of: id) {
                path.append(UInt8(ascii: "#"))
                path.append(contentsOf: identifier.utf8)
            } else if name != "html", name != "body" {
                path.append(contentsOf: ":nth-of-type(".utf8)
                path.append(contentsOf: String(elements.ordinal(of: id)).utf8)
                path.append(UInt8(ascii: ")"))
            }
        }
        return String(decoding: path, as: UTF8.self)
    }

    /// The room that a step takes with what is around it, in bytes, give or take.
    private static let usualStep = 24

    /// The identifier of an element, if it has one that a selector can name as it is.
    private func plainIdentifier(of element: ElementID) -> String? {
        elements.identifier(of: element).flatMap { Self.isPlainIdentifier($0) ? $0 : nil }
    }

    private static func isPlainIdentifier(_ text: String) -> Bool {
        guard let first = text.utf8.first, !(0x30...0x39).contains(first) else { return false }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
            default: false
            }
        }
    }
}
