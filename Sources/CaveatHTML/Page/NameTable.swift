/// The id of an element or attribute name in a page's ``NameTable``.
///
/// Names of HTML have the same id on every page; others are numbered as a page brings them.
public struct NameID: Hashable, Sendable {
    /// The index of the name in its table.
    @usableFromInline package let rawValue: UInt16

    /// Makes an id from an index.
    @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// The names of elements and attributes of one page, in lower case.
public struct NameTable: Sendable {
    /// The spellings by id.
    package private(set) var spellings: [String]
    private var ids: [String: NameID]

    /// Makes a table that holds the names of HTML.
    package init() {
        spellings = Self.knownSpellings
        ids = Self.knownIDs
    }

    /// How many names there are; every ``NameID/rawValue`` of the page is below it.
    package var count: Int { spellings.count }

    /// The spelling of a name.
    package subscript(id: NameID) -> String { spellings[Int(id.rawValue)] }

    /// The id of a spelling; nil when the page has no such name.
    package func id(of spelling: String) -> NameID? { ids[spelling] }

    /// The id of a spelling, which is added when the table does not hold it yet.
    ///
    /// - Returns: ``NameID/none`` when the table is full: 65,535 different names.
    package mutating func intern(_ spelling: String) -> NameID {
        if let known = ids[spelling] { return known }
        guard spellings.count < Int(UInt16.max) else { return .none }
        let id = NameID(rawValue: UInt16(spellings.count))
        spellings.append(spelling)
        ids[spelling] = id
        return id
    }

    private static let knownIDs: [String: NameID] = Dictionary(
        uniqueKeysWithValues: knownSpellings.enumerated().map { index, spelling in
            (spelling, NameID(rawValue: UInt16(index)))
        }
    )
}
