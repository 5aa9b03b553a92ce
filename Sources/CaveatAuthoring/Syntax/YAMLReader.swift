internal import CYaml

/// Reads a YAML file event by event: the module's one border to C.
///
/// libyaml is the C half of the package Yams. The Swift half makes trees of objects out of the events,
/// and imports all of Foundation, neither of which rules need.
///
/// It is safe because nobody else holds the parser and its input, which live as long as this object.
@safe final class YAMLReader {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutablePointer<UInt8>

    /// Begins to read.
    ///
    /// - Parameter bytes: the file, in UTF-8 without a byte order mark.
    /// - Throws: ``YAMLFailure`` without memory.
    init(_ bytes: ArraySlice<UInt8>) throws(YAMLFailure) {
        // SAFETY: both are freed in `deinit`, once; the copy has room for the file, and is there for an
        // empty one, too.
        unsafe parser = .allocate(capacity: 1)
        unsafe input = .allocate(capacity: max(bytes.count, 1))
        for (offset, byte) in bytes.enumerated() { unsafe input[offset] = byte }
        // SAFETY: the parser is zeroed by the first call, and keeps a pointer to the copy.
        guard unsafe yaml_parser_initialize(parser) == 1 else { throw Self.noMemory }
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, input, bytes.count)
    }

    deinit {
        // SAFETY: see `init`. A parser that could not be initialized is all zeros, which is nothing to free.
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe input.deallocate()
    }

    private static let noMemory = YAMLFailure(problem: "out of memory", place: nil)

    /// The next event.
    ///
    /// - Throws: ``YAMLFailure`` where the file is no YAML.
    func next() throws(YAMLFailure) -> YAMLEvent {
        var event = unsafe yaml_event_t()
        // SAFETY: the parser is initialized, and fills the event, which is deleted after it is copied.
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure }
        defer { unsafe yaml_event_delete(&event) }
        return unsafe YAMLEvent(event)
    }

    /// Why the parser stopped.
    private var failure: YAMLFailure {
        // SAFETY: libyaml's messages are texts in its read-only data.
        let parser = unsafe self.parser.pointee
        guard let problem = unsafe parser.problem else { return Self.noMemory }
        let text = unsafe String(cString: problem)
        guard unsafe parser.error != YAML_READER_ERROR else {
            return YAMLFailure(problem: text, place: nil)
        }
        let context = unsafe parser.context.map { unsafe String(cString: $0) }
        let mark = unsafe parser.problem_mark
        return YAMLFailure(
            problem: context.map { "\(text), \($0)" } ?? text,
            place: (Int(mark.line) + 1, Int(mark.column) + 1)
        )
    }
}

extension YAMLEvent {
    /// Copies an event of libyaml.
    ///
    /// SAFETY: the event is one that the parser has filled, so that its type tells which member of the
    /// union is there, and its texts end with a zero, or are as long as it says.
    fileprivate init(_ event: yaml_event_t) {
        func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
            unsafe pointer.map { unsafe String(cString: $0) }
        }
        line = unsafe Int(event.start_mark.line) + 1
        column = unsafe Int(event.start_mark.column) + 1
        switch unsafe event.type {
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            kind = .scalar(
                unsafe Array(UnsafeBufferPointer(start: scalar.value, count: scalar.length))
            )
            anchor = unsafe text(scalar.anchor)
        case YAML_SEQUENCE_START_EVENT:
            kind = .open(.sequence)
            anchor = unsafe text(event.data.sequence_start.anchor)
        case YAML_MAPPING_START_EVENT:
            kind = .open(.mapping)
            anchor = unsafe text(event.data.mapping_start.anchor)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: kind = .close
        case YAML_ALIAS_EVENT: kind = .alias(unsafe text(event.data.alias.anchor) ?? "")
        case YAML_DOCUMENT_START_EVENT: kind = .document
        case YAML_STREAM_END_EVENT: kind = .end
        default: kind = .boundary
        }
    }
}
