package import CaveatModel

extension SchemaNode {
    /// Writes the members of the schema's object.
    func writeMembers(to json: inout JSONWriter) {
        json.member("description", ifPresent: description)
        switch shape {
        case .string(let pattern):
            json.member("type", "string")
            json.member("pattern", ifPresent: pattern)
        case .choice(let words):
            json.member("enum", arrayOf: words, isInline: true) { json, word in json.value(word) }
        case .constant(let word):
            json.member("const", word)
        case .integer(let minimum):
            json.member("type", "integer")
            json.member("minimum", minimum)
        case .number:
            json.member("type", "number")
        case .boolean:
            json.member("type", "boolean")
        case .null:
            json.member("type", "null")
        case .scalar:
            json.member("type", arrayOf: ["string", "number", "boolean"], isInline: true) {
                $0.value($1)
            }
            json.member("minLength", 1)
        case .array(let element, let minimum, let maximum):
            json.member("type", "array")
            json.member("items") { json in element.writeMembers(to: &json) }
            if minimum > 0 { json.member("minItems", minimum) }
            if let maximum { json.member("maxItems", maximum) }
        case .object(let members):
            Self.write(members, to: &json)
        case .demanding(let members, let demands, let minimum):
            Self.write(members, to: &json)
            if minimum > 0 { json.member("minProperties", minimum) }
            guard !demands.isEmpty else { return }
            json.member("allOf", arrayOf: demands) { json, demand in
                json.object { json in
                    let keyword = demand.isExclusive ? "oneOf" : "anyOf"
                    json.name(keyword)
                    json.array { json in
                        for name in demand.names {
                            json.element()
                            json.object(isInline: true) { $0.member("required", [name]) }
                        }
                        guard let exemption = demand.exemption else { return }
                        json.element()
                        json.object { json in
                            json.member("properties") { json in
                                json.member(exemption.name) { json in
                                    json.member("enum", exemption.words)
                                }
                            }
                        }
                    }
                }
            }
        case .dictionary(let names, let element):
            json.member("type", "object")
            if let names { json.member("propertyNames") { names.writeMembers(to: &$0) } }
            json.member("additionalProperties") { json in element.writeMembers(to: &json) }
        case .either(let forms):
            json.member("anyOf", arrayOf: forms) { json, form in
                json.object { form.writeMembers(to: &$0) }
            }
        case .reference(let name):
            json.member("$ref", "#/$defs/\(name)")
        }
    }

    private static func write(_ members: [Member], to json: inout JSONWriter) {
        json.member("type", "object")
        json.member("additionalProperties", false)
        let required = members.filter(\.isRequired).map(\.name)
        json.member("required", arrayOf: required, isInline: true) { json, name in
            json.value(name)
        }
        json.member("properties") { json in
            for member in members {
                json.member(member.name) { json in member.value.writeMembers(to: &json) }
            }
        }
    }

    /// Writes a whole schema, pretty-printed.
    ///
    /// - Parameters:
    ///   - title: what it is called.
    ///   - definitions: what references lead to.
    /// - Returns: the schema as UTF-8.
    package func document(
        title: String,
        definitions: [(name: String, schema: SchemaNode)]
    ) -> [UInt8] {
        var json = JSONWriter(layout: .pretty, capacity: 32_000)
        json.object { json in
            json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
            json.member("title", title)
            writeMembers(to: &json)
            guard !definitions.isEmpty else { return }
            json.member("$defs") { json in
                for (name, schema) in definitions {
                    json.member(name) { json in schema.writeMembers(to: &json) }
                }
            }
        }
        json.endDocument()
        return json.bytes
    }
}
