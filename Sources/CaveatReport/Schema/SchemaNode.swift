/// A part of a JSON Schema: what one value on the wire may be, and what it means.
///
/// Only as much of JSON Schema as the reports need, so that a schema cannot be written that its
/// readers do not understand.
///
/// Source: https://json-schema.org/draft/2020-12
struct SchemaNode: Sendable {
    /// The forms of a value.
    indirect enum Shape: Sendable {
        /// A string, which must match a regular expression when there is one.
        case string(pattern: String?)
        /// One of some strings.
        case choice([String])
        /// One string and no other.
        case constant(String)
        /// A whole number, not less than a minimum.
        case integer(minimum: Int)
        /// True or false.
        case boolean
        /// An array of values of one form, with the least and the greatest number of them.
        case array(of: SchemaNode, minimum: Int, maximum: Int?)
        /// An object with these members and no others.
        case object([Member])
        /// What is defined elsewhere in the schema, under a name.
        case reference(String)
    }

    /// A member of an object.
    struct Member: Sendable {
        /// Its name.
        let name: String
        /// Whether every object has it.
        let isRequired: Bool
        /// Its value.
        let value: SchemaNode
    }

    /// What it may be.
    let shape: Shape
    /// What it means; nil where the place that refers to it says so.
    let description: String?

    private init(_ shape: Shape, _ description: String?) {
        self.shape = shape
        self.description = description
    }

    /// A string.
    static func string(_ description: String?, pattern: String? = nil) -> SchemaNode {
        SchemaNode(.string(pattern: pattern), description)
    }

    /// A raw value of an enumeration of the model.
    static func choice<Words: CaseIterable & RawRepresentable<String>>(
        _ description: String?,
        _ words: Words.Type
    ) -> SchemaNode {
        SchemaNode(.choice(words.allCases.map(\.rawValue)), description)
    }

    /// One of some strings.
    static func choice(_ description: String?, _ words: [String]) -> SchemaNode {
        SchemaNode(.choice(words), description)
    }

    /// One string and no other.
    static func constant(_ description: String?, _ word: String) -> SchemaNode {
        SchemaNode(.constant(word), description)
    }

    /// A whole number.
    static func integer(_ description: String?, minimum: Int = 0) -> SchemaNode {
        SchemaNode(.integer(minimum: minimum), description)
    }

    /// True or false.
    static func boolean(_ description: String?) -> SchemaNode {
        SchemaNode(.boolean, description)
    }

    /// An array.
    static func array(
        _ description: String?,
        of element: SchemaNode,
        minimum: Int = 0,
        maximum: Int? = nil
    ) -> SchemaNode {
        SchemaNode(.array(of: element, minimum: minimum, maximum: maximum), description)
    }

    /// An object with the given members and no others.
    static func object(_ description: String?, _ members: [Member]) -> SchemaNode {
        SchemaNode(.object(members), description)
    }

    /// What the schema defines under a name.
    static func reference(_ description: String?, _ name: String) -> SchemaNode {
        SchemaNode(.reference(name), description)
    }
}

extension SchemaNode.Member {
    /// A member that every object has.
    static func required(_ name: String, _ value: SchemaNode) -> Self {
        Self(name: name, isRequired: true, value: value)
    }

    /// A member that may be missing.
    static func optional(_ name: String, _ value: SchemaNode) -> Self {
        Self(name: name, isRequired: false, value: value)
    }
}
