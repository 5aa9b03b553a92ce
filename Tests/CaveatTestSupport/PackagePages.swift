package import Caveat

/// The pages of this package that stand for those of the web.
package enum PackagePages {
    /// Finds the pages that are broken on purpose: the examples, and the pages that measure cleaning.
    ///
    /// - Parameter root: the folder of the package.
    /// - Returns: the pages in order; their names begin with that of their folder.
    package static func toBreak(below root: String) -> [InputFile] {
        InputDiscovery().find([
            root + "/Examples/pages", root + "/Tests/CaveatExtractionTests/Fixtures/quality",
        ]).files
    }
}
