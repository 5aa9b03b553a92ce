internal import CAllocationCount

/// How often the program has asked for memory.
package enum AllocationCount {
    /// How often this thread has, until now; nil where that is not counted: on systems without glibc, and
    /// under a sanitizer.
    package static var now: Int? {
        let count = caveat_allocation_count()
        return count < 0 ? nil : Int(count)
    }
}
