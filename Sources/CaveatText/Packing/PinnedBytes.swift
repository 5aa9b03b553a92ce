internal import CPrefetch

/// Bytes that stay where they are: in the executable, or in memory that nobody writes to any more.
///
/// What is read from them is read where it lies. A program that starts with megabytes of tables then
/// touches only the pages that it looks things up in.
@safe
public struct PinnedBytes: @unchecked Sendable {
    // SAFETY: nobody writes through the pointer; what it points to is a constant of the executable, or
    // lives as long as `owner`, which is let go with the last copy of this value.
    @usableFromInline let start: UnsafeRawPointer
    private let owner: Memory?
    /// The number of bytes.
    package let count: Int
    /// How many bytes can be read from the first on; more than ``count`` in memory of their own.
    private let room: Int

    /// Memory that is given back with the last who reads it.
    @safe
    private final class Memory: @unchecked Sendable {
        // SAFETY: written by the initializer alone.
        let start: UnsafeMutableRawPointer

        init(copying bytes: [UInt8], room: Int) {
            unsafe start = .allocate(byteCount: room, alignment: 8)
            // SAFETY: the memory is new and has room for the bytes and what follows them.
            let memory = unsafe UnsafeMutableRawBufferPointer(start: start, count: room)
            unsafe memory.copyBytes(from: bytes)
            for index in bytes.count..<room { unsafe memory[index] = 0 }
        }

        // SAFETY: nobody else frees it, and no pointer outlives the owner.
        deinit { unsafe start.deallocate() }
    }

    /// Takes bytes that are part of the executable.
    ///
    /// - Parameter literal: the bytes; of a single scalar, which has no place of its own, a copy.
    package init(_ literal: StaticString) {
        if literal.hasPointerRepresentation {
            // SAFETY: the literal has a pointer, to bytes of the executable that are never freed.
            unsafe self.init(
                start: UnsafeRawPointer(literal.utf8Start),
                count: literal.utf8CodeUnitCount,
                room: literal.utf8CodeUnitCount,
                owner: nil
            )
        } else {
            self.init(Array(literal.description.utf8))
        }
    }

    /// Takes a copy of some bytes.
    package init(_ bytes: [UInt8]) {
        let room = bytes.count + MemoryLayout<UInt64>.size
        let memory = Memory(copying: bytes, room: room)
        // SAFETY: `owner` keeps the memory.
        unsafe self.init(
            start: UnsafeRawPointer(memory.start),
            count: bytes.count,
            room: room,
            owner: memory
        )
    }

    // SAFETY: whoever calls this gives what can be read as long as the owner is there.
    @unsafe
    private init(start: UnsafeRawPointer, count: Int, room: Int, owner: Memory?) {
        unsafe self.start = start
        self.count = count
        self.room = room
        self.owner = owner
    }

    /// A part of the bytes; nil when not all of it is there.
    package func part(_ range: Range<Int>) -> PinnedBytes? {
        guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
        // SAFETY: the part lies in the bytes, which the owner keeps.
        return unsafe PinnedBytes(
            start: start + range.lowerBound,
            count: range.count,
            room: room - range.lowerBound,
            owner: owner
        )
    }

    /// Whether ``word(at:)`` can be asked about every byte.
    var isFollowedByRoom: Bool { room - count >= MemoryLayout<UInt64>.size }

    /// A byte.
    @inline(__always)
    package subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < count)
        // SAFETY: the byte is among those that are there.
        return unsafe start.load(fromByteOffset: index, as: UInt8.self)
    }

    /// Eight bytes as one number, the first lowest.
    @inline(__always)
    package func word(at index: Int) -> UInt64 {
        precondition(index >= 0 && index &+ MemoryLayout<UInt64>.size <= room)
        // SAFETY: the bytes are among those that can be read.
        return unsafe uncheckedWord(at: index)
    }

    /// Some bytes as one number, the first lowest, without a look whether they are there.
    // SAFETY: whoever calls this knows that the bytes are among those that can be read.
    @unsafe @inlinable @inline(__always)
    func uncheckedWord<Word: FixedWidthInteger & BitwiseCopyable>(at index: Int) -> Word {
        Word(littleEndian: unsafe start.loadUnaligned(fromByteOffset: index, as: Word.self))
    }

    /// Begins to fetch the bytes at a place, so that whoever looks at them soon need not wait for memory.
    @inline(__always)
    func prefetch(at index: Int) {
        // SAFETY: nothing is read, whatever the address.
        unsafe caveat_prefetch(start + index)
    }

    /// Bytes as text; what is not UTF-8 is replaced.
    package func string(_ range: Range<Int>) -> String {
        String(decoding: array(range), as: UTF8.self)
    }

    /// A copy of some bytes, as far as they are there.
    package func array(_ range: Range<Int>) -> [UInt8] {
        range.clamped(to: 0..<count).map { self[$0] }
    }
}
