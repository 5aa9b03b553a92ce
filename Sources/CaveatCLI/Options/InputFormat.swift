internal import ArgumentParser

/// What comes from standard input.
enum InputFormat: String, ExpressibleByArgument, CaseIterable {
    /// One page.
    case page
    /// A WARC file, compressed or not.
    case warc
    /// A page that a browser saved with all that belongs to it.
    case mhtml
    /// A mail.
    case eml

    /// Whether the page is a part of a message.
    var isMessage: Bool { self == .mhtml || self == .eml }
}
