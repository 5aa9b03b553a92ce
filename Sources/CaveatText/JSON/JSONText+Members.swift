extension JSONText {
    /// Reads the members of an object.
    ///
    /// - Parameters:
    ///   - offset: that of its brace, white space before it aside.
    ///   - read: takes the name of a member, and the offset of its value, which it leaves behind it.
    /// - Throws: ``JSONFault``.
    package func forEachMember(
        at offset: inout Int,
        _ read: (_ name: Text, _ offset: inout Int) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try take(UInt8(ascii: "{"), at: &offset, orElse: .noObject)
        if next(at: &offset) == UInt8(ascii: "}") {
            offset += 1
            return
        }
        repeat {
            guard let quote = next(at: &offset) else { throw fault(at: offset, .end) }
            guard quote == UInt8(ascii: "\"") else { throw fault(at: offset, .noName) }
            let name = try string(at: &offset)
            try take(UInt8(ascii: ":"), at: &offset, orElse: .noColon)
            _ = next(at: &offset)
            try read(name, &offset)
        } while try goesOn(at: &offset, until: UInt8(ascii: "}"))
    }

    /// Reads the items of an array.
    ///
    /// - Parameters:
    ///   - offset: that of its bracket, white space before it aside.
    ///   - read: takes the offset of an item, which it leaves behind it.
    /// - Throws: ``JSONFault``.
    package func forEachItem(
        at offset: inout Int,
        _ read: (_ offset: inout Int) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try take(UInt8(ascii: "["), at: &offset, orElse: .noValue)
        if next(at: &offset) == UInt8(ascii: "]") {
            offset += 1
            return
        }
        repeat {
            _ = next(at: &offset)
            try read(&offset)
        } while try goesOn(at: &offset, until: UInt8(ascii: "]"))
    }

    /// Passes over the comma or the end that must follow a value; whether it was a comma.
    func goesOn(at offset: inout Int, until end: UInt8) throws(JSONFault) -> Bool {
        guard let byte = next(at: &offset) else { throw fault(at: offset, .end) }
        guard byte == end || byte == UInt8(ascii: ",") else { throw fault(at: offset, .noComma) }
        offset += 1
        return byte != end
    }
}
