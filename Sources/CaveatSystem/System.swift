// The operating system's calls, and as much of Foundation as has no data on languages and calendars.
//
// All of Foundation brings 41 MB of such data into an executable that is linked statically, of which
// caveat asks nothing. What stands here is the same on every system that Swift's tools run on.
#if canImport(FoundationEssentials)
@_exported public import FoundationEssentials
#else
@_exported public import Foundation
#endif
#if canImport(Glibc)
@_exported public import Glibc
#elseif canImport(Musl)
@_exported public import Musl
#endif
