/// A JSON document as a value.
package indirect enum JSONValue: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A number, with its text as it was written.
    case number(String)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object, its members in the order they were written.
    case object([Member])

    /// A member of an object.
    package struct Member: Hashable, Sendable {
        /// Its name.
        package let name: String
        /// Its value.
        package let value: JSONValue

        /// Makes a member.
        package init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The value of an object's member; nil when there is none or this is no object.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The element of an array; nil out of bounds or when this is no array.
    package subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// The string; nil when this is none.
    package var string: String? {
        if case .string(let string) = self { string } else { nil }
    }

    /// The number when it is whole; nil otherwise.
    package var integer: Int? {
        if case .number(let text) = self { Int(text) } else { nil }
    }

    /// The elements of an array; empty when this is none.
    package var elements: [JSONValue] {
        if case .array(let elements) = self { elements } else { [] }
    }

    /// The members of an object; empty when this is none.
    package var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }

    /// The word that JSON Schema uses for the kind of value.
    package var typeName: String {
        switch self {
        case .null: "null"
        case .boolean: "boolean"
        case .number(let text): Int(text) == nil ? "number" : "integer"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
