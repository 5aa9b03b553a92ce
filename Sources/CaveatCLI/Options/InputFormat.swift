internal import ArgumentParser

/// What comes from standard input.
enum InputFormat: String, ExpressibleByArgument, CaseIterable {
    /// One page.
    case page
    /// A WARC file, compressed or not.
    case warc
}
