/// The columns of a table of findings, in order; their names are part of the wire format.
enum TableColumn: String, CaseIterable {
    // The page.
    case name
    case url
    case title
    case site
    case published
    case language
    case risk
    case outcome
    case remarks
    // The finding.
    case rule
    case kind
    case severity
    case confidence
    case possible
    case ignored
    case jurisdiction
    case finding
    case law
    case acts
    case penalties
    case persons
    case territories
    case authorities
    case entry
    // Its evidence.
    case zone
    case setAside = "set_aside"
    case quote
    case line
    case column
    case byteStart = "byte_start"
    case byteEnd = "byte_end"
    case byteRanges = "byte_ranges"
    case quoteHMAC = "quote_hmac"
    // The file.
    case digest
    case bytes
    case encoding
}
