package import CaveatAuthoring
internal import CaveatModel
internal import CaveatReport
internal import CaveatRules

/// Rules as JSON, for programs: all of them in short, or one in full.
package enum RuleListing {
    /// The rules of some packs in short: an array with one object for each pack.
    ///
    /// - Parameter library: the rules.
    /// - Returns: the JSON document.
    package static func summary(of library: RuleLibrary) -> [UInt8] {
        var json = JSONWriter(layout: .pretty, capacity: 64_000)
        json.array(of: library.packs) { json, pack in
            json.object { json in
                json.member("pack", pack.name)
                json.member("title", pack.title)
                json.member("description", pack.description)
                json.member("jurisdiction", pack.jurisdiction.code)
                json.member("modified", pack.modified)
                json.member("path", pack.path)
                json.member("rules", arrayOf: pack.rules) { json, rule in
                    json.object { json in write(rule, to: &json) }
                }
            }
        }
        json.endDocument()
        return json.bytes
    }

    /// One rule in full, with its conditions in words.
    ///
    /// - Parameters:
    ///   - rule: the rule.
    ///   - library: the rules that it belongs to.
    /// - Returns: the JSON document.
    package static func details(of rule: RuleDefinition, in library: RuleLibrary) -> [UInt8] {
        let outline = library.outline(of: rule)
        var json = JSONWriter(layout: .pretty, capacity: 32_000)
        json.object { json in
            write(rule, to: &json)
            json.member("pack", rule.pack)
            json.member("jurisdiction", rule.jurisdiction.code)
            json.member("message", rule.message)
            json.member("anchors", outline.anchors)
            json.name("when")
            write(outline.condition, to: &json)
            json.member("facts", arrayOf: outline.facts) { json, fact in
                json.object { json in
                    json.member("list", fact.list)
                    json.member("value", fact.value)
                    json.member("phrases", fact.phrases)
                }
            }
            json.member("cues", arrayOf: outline.cues) { json, list in
                json.object { json in
                    json.member("name", list.name)
                    json.member("phrases", list.phrases)
                }
            }
            json.member("basis", arrayOf: rule.basis) { json, basis in
                json.object { json in
                    json.member("citation", basis.citation)
                    json.member("from", ifPresent: basis.from)
                    json.member("until", ifPresent: basis.until)
                    json.member("says", ifPresent: basis.says)
                    if !basis.penalties.isEmpty {
                        json.member("penalties", basis.penalties.map(\.rawValue))
                    }
                    json.member("source", ifPresent: basis.source)
                    json.member("checked", ifPresent: basis.checked)
                    json.member("note", ifPresent: basis.note)
                }
            }
            json.member("examples", arrayOf: rule.examples) { json, example in
                json.object { json in
                    json.member("isMatch", example.isMatch)
                    json.member("isTodo", example.isTodo)
                    json.member("line", example.line)
                    json.member("html", ifPresent: example.html)
                    json.member("text", ifPresent: example.text)
                }
            }
        }
        json.endDocument()
        return json.bytes
    }

    private static func write(_ rule: RuleDefinition, to json: inout JSONWriter) {
        json.member("id", rule.id.rawValue)
        json.member("kind", rule.kind.rawValue)
        json.member("severity", rule.severity.rawValue)
        json.member("status", rule.status.rawValue)
        json.member("title", rule.title)
        json.member("languages", rule.languages.map(\.rawValue))
        json.member("line", rule.place.line)
    }

    private static func write(_ clause: RuleOutline.Clause, to json: inout JSONWriter) {
        json.object { json in
            json.member("condition", clause.text)
            if !clause.phrases.isEmpty { json.member("phrases", clause.phrases) }
            if !clause.parts.isEmpty {
                json.member("parts", arrayOf: clause.parts) { json, part in
                    write(part, to: &json)
                }
            }
        }
    }
}
