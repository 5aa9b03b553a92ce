/// A text or file in whose bytes a ``ByteRange`` counts.
public protocol CoordinateSpace: Sendable {}

/// The bytes of the file as it was served.
public enum SourceBytes: CoordinateSpace {}

/// The UTF-8 bytes of `Article.text`: every block of the page, kept and removed.
public enum ArticleText: CoordinateSpace {}

/// The UTF-8 bytes of ``CleanedText/text``: what is left when the boilerplate is gone.
public enum CleanedBytes: CoordinateSpace {}

/// A half-open range of byte offsets in one coordinate space.
///
/// The space is part of the type, so an offset into the cleaned text can never be mistaken for an
/// offset into the file. Offsets are 0-based and count bytes.
public struct ByteRange<Space: CoordinateSpace>: Hashable, Sendable, Comparable {
    // Pages of more than 4 GB are not read, and a page may hold millions of ranges.
    @usableFromInline let first: UInt32
    @usableFromInline let last: UInt32

    /// Makes a range from a standard range, which already rejects `start > end`.
    @inlinable
    package init(_ range: Range<Int>) {
        first = UInt32(clamping: range.lowerBound)
        last = UInt32(clamping: range.upperBound)
    }

    /// The offset of the first byte.
    @inlinable public var start: Int { Int(first) }
    /// The offset one past the last byte; never less than ``start``.
    @inlinable public var end: Int { Int(last) }

    /// The same offsets as a standard range.
    @inlinable public var range: Range<Int> { start..<end }
    /// The number of bytes.
    @inlinable public var count: Int { end - start }
    /// Whether the range holds no byte.
    @inlinable public var isEmpty: Bool { first == last }

    /// Whether the two ranges share at least one byte.
    public func overlaps(_ other: ByteRange) -> Bool { range.overlaps(other.range) }

    /// Whether every byte of the other range lies in this one.
    public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

    /// The smallest range that covers both.
    public func union(_ other: ByteRange) -> ByteRange {
        ByteRange(min(start, other.start)..<max(end, other.end))
    }

    /// Orders by start, then by end.
    public static func < (left: ByteRange, right: ByteRange) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}

/// A range of bytes in the original file.
public typealias SourceRange = ByteRange<SourceBytes>
/// A range of UTF-8 bytes in the text of all blocks of an article.
public typealias ArticleSpan = ByteRange<ArticleText>
/// A range of UTF-8 bytes in the cleaned text.
public typealias TextSpan = ByteRange<CleanedBytes>
