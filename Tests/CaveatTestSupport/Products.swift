package import Foundation

/// Where the build has put what it made together with the tests.
package enum Products {
    /// The folder of executables and modules.
    package static var folder: URL {
        #if os(macOS)
        Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?
            .bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
        #else
        Bundle.main.bundleURL
        #endif
    }
}
