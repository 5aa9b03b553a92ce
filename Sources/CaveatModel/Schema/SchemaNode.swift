/// A part of a JSON Schema: what one value on the wire may be, and what it means.
///
/// Only as much of JSON Schema as the reports need, so that a schema cannot be written that its
/// readers do not understand.
///
/// Source: https://json-schema.org/draft/2020-12
package struct SchemaNode: Sendable {
    /// The forms of a value.
    package indirect enum Shape: Sendable {
        /// A string, which must match a regular expression when there is one.
        case string(pattern: String?)
        /// One of some strings.
        case choice([String])
        /// One string and no other.
        case constant(String)
        /// A whole number, not less than a minimum.
        case integer(minimum: Int)
        /// Any number.
        case number
        /// True or false.
        case boolean
        /// Nothing: `null`.
        case null
        /// A scalar of YAML, which the reader takes as text whatever it looks like; never blank.
        case scalar
        /// An array of values of one form, with the least and the greatest number of them.
        case array(of: SchemaNode, minimum: Int, maximum: Int?)
        /// An object with these members and no others.
        case object([Member])
        /// An object with members of which a reader must find some; see ``Demand``.
        case demanding([Member], [Demand], minimum: Int)
        /// An object with any names, or with those of a form, whose values have one form.
        case dictionary(names: SchemaNode?, of: SchemaNode)
        /// One of several forms.
        case either([SchemaNode])
        /// What is defined elsewhere in the schema, under a name.
        case reference(String)
    }

    /// A member of an object.
    package struct Member: Sendable {
        /// Its name.
        package let name: String
        /// Whether every object has it.
        package let isRequired: Bool
        /// Its value.
        package let value: SchemaNode

        /// Makes a member.
        package init(name: String, isRequired: Bool, value: SchemaNode) {
            self.name = name
            self.isRequired = isRequired
            self.value = value
        }
    }

    /// Members of which an object must have one.
    package struct Demand: Sendable {
        /// Their names.
        package let names: [String]
        /// Whether it must not have two.
        package let isExclusive: Bool
        /// A member whose values exempt an object from that.
        package private(set) var exemption: (name: String, words: [String])?

        /// At least one of the members.
        package static func oneOf(_ names: [String]) -> Demand {
            Demand(names: names, isExclusive: false)
        }

        /// At least one of the members, unless another member has one of some values.
        package static func oneOf(
            _ names: [String],
            unless name: String,
            in words: [String]
        ) -> Demand {
            Demand(names: names, isExclusive: false, exemption: (name, words))
        }

        /// One of the members and no other of them.
        package static func onlyOneOf(_ names: [String]) -> Demand {
            Demand(names: names, isExclusive: true)
        }
    }

    /// What it may be.
    package let shape: Shape
    /// What it means; nil where the place that refers to it says so.
    package let description: String?

    private init(_ shape: Shape, _ description: String?) {
        self.shape = shape
        self.description = description
    }

    /// A string.
    package static func string(_ description: String?, pattern: String? = nil) -> SchemaNode {
        SchemaNode(.string(pattern: pattern), description)
    }

    /// A raw value of an enumeration of the model.
    package static func choice<Words: CaseIterable & RawRepresentable<String>>(
        _ description: String?,
        _ words: Words.Type
    ) -> SchemaNode {
        SchemaNode(.choice(words.allCases.map(\.rawValue)), description)
    }

    /// One of some strings.
    package static func choice(_ description: String?, _ words: [String]) -> SchemaNode {
        SchemaNode(.choice(words), description)
    }

    /// One string and no other.
    package static func constant(_ description: String?, _ word: String) -> SchemaNode {
        SchemaNode(.constant(word), description)
    }

    /// A whole number.
    package static func integer(_ description: String?, minimum: Int = 0) -> SchemaNode {
        SchemaNode(.integer(minimum: minimum), description)
    }

    /// Any number.
    package static func number(_ description: String?) -> SchemaNode {
        SchemaNode(.number, description)
    }

    /// What a form allows, or `null`.
    package static func orNull(_ description: String?, _ form: SchemaNode) -> SchemaNode {
        .either(description, [form, SchemaNode(.null, nil)])
    }

    /// True or false.
    package static func boolean(_ description: String?) -> SchemaNode {
        SchemaNode(.boolean, description)
    }

    /// An array.
    package static func array(
        _ description: String?,
        of element: SchemaNode,
        minimum: Int = 0,
        maximum: Int? = nil
    ) -> SchemaNode {
        SchemaNode(.array(of: element, minimum: minimum, maximum: maximum), description)
    }

    /// An object with the given members and no others.
    package static func object(_ description: String?, _ members: [Member]) -> SchemaNode {
        SchemaNode(.object(members), description)
    }

    /// A scalar of YAML that is read as text.
    package static func scalar(_ description: String?) -> SchemaNode {
        SchemaNode(.scalar, description)
    }

    /// An object with the given members and no others, of which a reader must find some.
    ///
    /// - Parameters:
    ///   - description: what it means.
    ///   - members: the members.
    ///   - demands: which of those that are not required must be there all the same.
    ///   - minimum: the least number of members.
    /// - Returns: the schema.
    package static func object(
        _ description: String?,
        _ members: [Member],
        demanding demands: [Demand],
        minimum: Int = 0
    ) -> SchemaNode {
        SchemaNode(.demanding(members, demands, minimum: minimum), description)
    }

    /// An object from names to values of one form.
    ///
    /// - Parameters:
    ///   - description: what it means.
    ///   - names: the form of the names that it may have; nil for any.
    ///   - element: what a value may be.
    /// - Returns: the schema.
    package static func dictionary(
        _ description: String?,
        names: SchemaNode? = nil,
        of element: SchemaNode
    ) -> SchemaNode {
        SchemaNode(.dictionary(names: names, of: element), description)
    }

    /// One of several forms.
    package static func either(_ description: String?, _ forms: [SchemaNode]) -> SchemaNode {
        SchemaNode(.either(forms), description)
    }

    /// What the schema defines under a name.
    package static func reference(_ description: String?, _ name: String) -> SchemaNode {
        SchemaNode(.reference(name), description)
    }
}

extension SchemaNode {
    /// The members of an object; none of anything else.
    package var members: [Member] {
        switch shape {
        case .object(let members), .demanding(let members, _, _): members
        default: []
        }
    }

    /// The names of the members of an object.
    package var keys: [String] { members.map(\.name) }

    /// Whether it is always an object or an array, here or under a name that leads to one.
    package var isComposite: Bool {
        switch shape {
        case .array, .object, .demanding, .dictionary, .reference: true
        default: false
        }
    }
}

extension SchemaNode.Member {
    /// A member that every object has.
    package static func required(_ name: String, _ value: SchemaNode) -> Self {
        Self(name: name, isRequired: true, value: value)
    }

    /// A member that may be missing.
    package static func optional(_ name: String, _ value: SchemaNode) -> Self {
        Self(name: name, isRequired: false, value: value)
    }
}
