/// Checks JSON documents against JSON Schemas of draft 2020-12.
///
/// It knows the keywords that caveat's schemas use and no others; a schema with another keyword is a
/// problem of its own, so that nothing is taken for checked that is not.
package enum SchemaValidator {
    /// The problems of a document, each with the place where it is; empty when the document is valid.
    ///
    /// - Parameters:
    ///   - json: the document as UTF-8.
    ///   - schema: the schema as UTF-8.
    /// - Returns: one line for each problem.
    package static func validate(json: [UInt8], schema: [UInt8]) -> [String] {
        do {
            let root = try JSONParser.parse(schema)
            let document = try JSONParser.parse(json)
            var validation = Validation(root: root)
            validation.check(document, against: root, at: "$")
            return validation.problems
        } catch {
            return ["not JSON: \(error)"]
        }
    }

    private struct Validation {
        let root: JSONValue
        var problems: [String] = []

        mutating func check(_ value: JSONValue, against schema: JSONValue, at place: String) {
            for keyword in schema.members {
                let rule = keyword.value
                switch keyword.name {
                case "$schema", "$defs", "title", "description":
                    break
                case "$ref":
                    checkReference(value, rule, at: place)
                case "type":
                    checkType(value, rule, at: place)
                case "const" where value != rule:
                    report("is not \(rule)", at: place)
                case "const":
                    break
                case "enum" where !rule.elements.contains(value):
                    report("\(value) is none of the choices", at: place)
                case "enum":
                    break
                case "pattern":
                    checkPattern(value, rule, at: place)
                case "minimum":
                    if let number = value.integer, let least = rule.integer, number < least {
                        report("\(number) is less than \(least)", at: place)
                    }
                case "minItems", "maxItems":
                    checkCount(value, keyword, at: place)
                case "items":
                    for (index, element) in value.elements.enumerated() {
                        check(element, against: rule, at: "\(place)[\(index)]")
                    }
                case "properties":
                    checkProperties(value, rule, at: place)
                case "required":
                    checkRequired(value, rule, at: place)
                case "additionalProperties":
                    checkAdditional(value, rule, of: schema, at: place)
                case "propertyNames":
                    for member in value.members {
                        check(.string(member.name), against: rule, at: "\(place).\(member.name)")
                    }
                case "minProperties", "minLength":
                    checkSize(value, keyword, at: place)
                case "allOf":
                    for part in rule.elements { check(value, against: part, at: place) }
                case "anyOf", "oneOf":
                    checkForms(value, keyword, at: place)
                default:
                    report("the schema uses “\(keyword.name)”, which is not known", at: place)
                }
            }
        }

        private mutating func report(_ problem: String, at place: String) {
            problems.append("\(place): \(problem)")
        }

        private mutating func checkReference(
            _ value: JSONValue,
            _ rule: JSONValue,
            at place: String
        ) {
            let prefix = "#/$defs/"
            guard let target = rule.string, target.hasPrefix(prefix),
                let schema = root["$defs"]?[String(target.dropFirst(prefix.count))]
            else { return report("\(rule) leads nowhere", at: place) }
            check(value, against: schema, at: place)
        }

        private mutating func checkType(_ value: JSONValue, _ rule: JSONValue, at place: String) {
            let type = value.typeName
            let wanted = (rule.string.map { [$0] } ?? rule.elements.compactMap(\.string))
            guard !wanted.isEmpty else { return report("type is no string", at: place) }
            if !wanted.contains(type), !(type == "integer" && wanted.contains("number")) {
                report("is \(type), not \(wanted.joined(separator: " or "))", at: place)
            }
        }

        /// Checks against several forms; when none fits, tells the problems of the nearest.
        private mutating func checkForms(
            _ value: JSONValue,
            _ keyword: JSONValue.Member,
            at place: String
        ) {
            var forms: [[String]] = []
            for form in keyword.value.elements {
                var inner = Validation(root: root)
                inner.check(value, against: form, at: place)
                forms.append(inner.problems)
            }
            let fitting = forms.count(where: \.isEmpty)
            if fitting == 0 {
                report("fits none of the forms: \(forms.map { $0.first ?? "" })", at: place)
            } else if keyword.name == "oneOf", fitting > 1 {
                report("fits \(fitting) of the forms", at: place)
            }
        }

        private mutating func checkSize(
            _ value: JSONValue,
            _ keyword: JSONValue.Member,
            at place: String
        ) {
            guard let bound = keyword.value.integer else {
                return report("\(keyword.name) is no number", at: place)
            }
            let size: Int? =
                switch value {
                case .object(let members) where keyword.name == "minProperties": members.count
                case .string(let text) where keyword.name == "minLength": text.unicodeScalars.count
                default: nil
                }
            if let size, size < bound { report("is smaller than \(bound)", at: place) }
        }

        private mutating func checkPattern(_ value: JSONValue, _ rule: JSONValue, at place: String)
        {
            guard let text = value.string else { return }
            guard let pattern = rule.string, let regex = try? Regex(pattern) else {
                return report("the pattern \(rule) cannot be read", at: place)
            }
            if text.firstMatch(of: regex) == nil {
                report("“\(text)” does not match \(pattern)", at: place)
            }
        }

        private mutating func checkCount(
            _ value: JSONValue,
            _ keyword: JSONValue.Member,
            at place: String
        ) {
            guard case .array(let elements) = value, let bound = keyword.value.integer else {
                return
            }
            let isWithin =
                keyword.name == "minItems" ? elements.count >= bound : elements.count <= bound
            if !isWithin {
                report("has \(elements.count) items, \(keyword.name) \(bound)", at: place)
            }
        }

        private mutating func checkProperties(
            _ value: JSONValue,
            _ rule: JSONValue,
            at place: String
        ) {
            for property in rule.members {
                guard let member = value[property.name] else { continue }
                check(member, against: property.value, at: "\(place).\(property.name)")
            }
        }

        private mutating func checkRequired(
            _ value: JSONValue,
            _ rule: JSONValue,
            at place: String
        ) {
            guard case .object = value else { return }
            for name in rule.elements.compactMap(\.string) where value[name] == nil {
                report("“\(name)” is missing", at: place)
            }
        }

        private mutating func checkAdditional(
            _ value: JSONValue,
            _ rule: JSONValue,
            of schema: JSONValue,
            at place: String
        ) {
            if rule == .boolean(true) {
                report("additionalProperties true is not known", at: place)
            }
            for member in value.members where schema["properties"]?[member.name] == nil {
                if rule == .boolean(false) {
                    report("“\(member.name)” is not described", at: place)
                } else {
                    check(member.value, against: rule, at: "\(place).\(member.name)")
                }
            }
        }
    }
}
