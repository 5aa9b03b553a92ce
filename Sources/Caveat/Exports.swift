// The facade hands on the modules whose values a user of the library meets, so that one import is
// enough.
@_exported public import CaveatArchives
@_exported public import CaveatHTML
@_exported public import CaveatModel
@_exported public import CaveatReport
@_exported public import CaveatRules
