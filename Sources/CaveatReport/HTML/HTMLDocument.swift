/// A self-contained HTML file: its head, its one style sheet, and a policy that allows nothing else.
///
/// No script runs and nothing is fetched, even where a browser is told to: so a report can be mailed,
/// archived and opened next to hostile pages.
struct HTMLDocument {
    /// What the browser's tab says.
    let title: String
    /// The rules of the style sheet.
    let styles: String

    /// How every file begins; by it, caveat knows an index of its own.
    static let opening = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="generator" content="caveat">

        """

    /// Writes the file.
    ///
    /// - Parameters:
    ///   - capacity: the expected number of bytes.
    ///   - body: writes what stands between the tags of the body.
    /// - Returns: UTF-8 that ends in a line feed.
    func rendered(capacity: Int, body: (inout HTMLWriter) -> Void) -> [UInt8] {
        var html = HTMLWriter(capacity: capacity + styles.utf8.count + 1_000)
        html.markup(Self.opening)
        html.void(
            "meta",
            ("http-equiv", "Content-Security-Policy"),
            ("content", ContentPolicy(styles: styles).description)
        )
        html.void("meta", ("name", "referrer"), ("content", "no-referrer"))
        html.void(
            "meta",
            ("name", "viewport"),
            ("content", "width=device-width, initial-scale=1")
        )
        html.line("title") { $0.text(title) }
        html.line("style") { $0.markup(styles) }
        html.markup("</head>\n")
        html.block("body", content: body)
        html.markup("</html>\n")
        return html.bytes
    }
}
