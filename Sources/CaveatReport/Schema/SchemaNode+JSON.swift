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
        case .boolean:
            json.member("type", "boolean")
        case .array(let element, let minimum, let maximum):
            json.member("type", "array")
            json.member("items") { json in element.writeMembers(to: &json) }
            if minimum > 0 { json.member("minItems", minimum) }
            if let maximum { json.member("maxItems", maximum) }
        case .object(let members):
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
        case .reference(let name):
            json.member("$ref", "#/$defs/\(name)")
        }
    }
}
