extension JSONWriter {
    /// Writes a member with a number.
    package mutating func member(_ name: String, _ number: Int) {
        self.name(name)
        value(number)
    }

    /// Writes a member with a truth value.
    package mutating func member(_ name: String, _ truth: Bool) {
        self.name(name)
        value(truth)
    }

    /// Writes a member with a string.
    package mutating func member(_ name: String, _ string: String) {
        self.name(name)
        value(string)
    }

    /// Writes a member with a string, or nothing when there is none.
    package mutating func member(_ name: String, ifPresent string: String?) {
        if let string { member(name, string) }
    }

    /// Writes a member with an array of strings.
    package mutating func member(_ name: String, _ strings: [String]) {
        self.name(name)
        array(of: strings) { json, string in json.value(string) }
    }

    /// Writes a member with an object.
    ///
    /// - Parameters:
    ///   - name: the member's name.
    ///   - isInline: whether the pretty layout keeps all of it on one line.
    ///   - body: writes the object's members.
    package mutating func member(
        _ name: String,
        isInline: Bool = false,
        object body: (inout JSONWriter) -> Void
    ) {
        self.name(name)
        object(isInline: isInline, body)
    }

    /// Writes a member with an array of one value for each element of a sequence.
    ///
    /// - Parameters:
    ///   - name: the member's name.
    ///   - elements: the elements.
    ///   - isInline: whether the pretty layout keeps all of it on one line.
    ///   - body: writes the value of one element.
    package mutating func member<Elements: Sequence>(
        _ name: String,
        arrayOf elements: Elements,
        isInline: Bool = false,
        _ body: (inout JSONWriter, Elements.Element) -> Void
    ) {
        self.name(name)
        array(of: elements, isInline: isInline, body)
    }
}
