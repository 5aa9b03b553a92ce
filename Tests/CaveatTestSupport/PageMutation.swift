/// One way to break a page.
package enum PageMutation: String, Sendable, CaseIterable {
    /// A tag is left out.
    case deleteTag
    /// A tag is written twice.
    case duplicateTag
    /// Two tags change places.
    case swapTags
    /// An end tag is left out.
    case leaveOpen
    /// An end tag moves behind the one that follows it.
    case nestWrongly
    /// An end tag comes from nowhere.
    case insertEndTag
    /// A start tag comes from nowhere, and nothing ends it.
    case insertStartTag
    /// A character reference stands in a text, with its semicolon or without.
    case insertReference
    /// A comment cuts a text.
    case splitText
    /// An element gets another name.
    case renameElement
    /// An element gets an attribute.
    case addAttribute
    /// A NUL stands somewhere.
    case insertNUL
    /// A byte stands somewhere that is no UTF-8.
    case insertInvalidByte
    /// The page ends early.
    case truncate
    /// A stretch of the page stands in an odd element.
    case wrap
}
