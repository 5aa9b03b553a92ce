import Caveat
import CaveatAuthoring
import CaveatModel
import CaveatTestSupport
import Foundation
import Testing

/// The schema of rule files and the loader that reads them, held in step.
@Suite struct RuleSchemaTests {
    private let schema = RuleSchema.rules()

    // MARK: Right files

    static let shipped: [String] = {
        let root = Golden.packageRoot().map { $0 + "/Rules" } ?? "Rules"
        return ((try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? [])
            .filter { $0.hasSuffix(".yaml") }.map { root + "/" + $0 }.sorted()
    }()

    @Test func `there are rule files to check`() { #expect(Self.shipped.count >= 17) }

    @Test(arguments: shipped)
    func `describes every file that is shipped`(path: String) throws {
        let document = try RuleDocument(
            parsing: RuleSource(path: path, bytes: try FileBytes.read(path))
        )
        let json = document.tree.json.serialized
        #expect(SchemaValidator.validate(json: json, schema: schema) == [])
    }

    @Test(arguments: RuleFileSamples.all)
    func `describes a file that uses every key`(sample: RuleFileSamples.Sample) throws {
        let file = try JSONParser.parse(Array(sample.text.utf8))
        #expect(Self.problems(of: file) == [])
        #expect(SchemaValidator.validate(json: file.serialized, schema: schema) == [])
    }

    // MARK: Keys

    @Test(arguments: RuleForms.definitions.map(\.name))
    func `describes the keys that the loader reads, and allows no others`(name: String) throws {
        let form = try #require(RuleForms.definitions.first { $0.name == name }?.schema)
        let definition = try #require(try JSONParser.parse(schema)["$defs"]?[name])
        #expect(try #require(definition["properties"]).members.map(\.name) == form.keys)
        #expect(Set(form.keys).count == form.keys.count)
        #expect(definition["additionalProperties"] == .boolean(false))
    }

    @Test func `the samples use every key`() throws {
        var used: Set<String> = []
        for sample in RuleFileSamples.all {
            used.formUnion(try JSONParser.parse(Array(sample.text.utf8)).allNames)
        }
        #expect(Set(RuleForms.definitions.flatMap(\.schema.keys)).subtracting(used) == [])
    }

    // MARK: Wrong files

    /// A change of one value of a sample.
    enum Change: String, CaseIterable, Sendable {
        case renameKey
        case deleteKey
        case garbleText
    }

    /// Diagnostics that are about the form of a file, which a schema can see.
    private static let codesOfForm: Set<String> = ["R002", "R003", "R004", "R005", "R007", "R016"]

    @Test(arguments: RuleFileSamples.all, Change.allCases)
    func `refuses a changed file if and only if the loader finds its form wrong`(
        sample: RuleFileSamples.Sample,
        change: Change
    ) throws {
        let file = try JSONParser.parse(Array(sample.text.utf8))
        var refused = 0
        for index in 0..<file.memberCount {
            guard let changed = file.changing(member: index, change) else { continue }
            let codes = Set(Self.problems(of: changed))
            let isWrong =
                !codes.isDisjoint(with: Self.codesOfForm)
                || codes.contains("R018") || codes.contains("R017")
            let found = SchemaValidator.validate(json: changed.serialized, schema: schema)
            // Whether a rule must have a list or an absence depends on its kind and on its pack,
            // which a schema does not tell.
            let isBeyondSchema = isWrong && sample.name == "lists" && change == .deleteKey
            #expect(
                isWrong == !found.isEmpty || isBeyondSchema,
                "\(change) of member \(index): \(codes) and \(found)\n\(String(decoding: changed.serialized, as: UTF8.self))"
            )
            if isWrong { refused += 1 }
        }
        // No text of a cue file or of a list of places is a code.
        #expect(refused > 0 || (["cues", "places"].contains(sample.name) && change == .garbleText))
    }

    /// The codes of the errors that the loader finds in a file; JSON is YAML.
    private static func problems(of file: JSONValue) -> [String] {
        let source = RuleSource(path: "a.yaml", bytes: file.serialized)
        do {
            if file["ignore"] != nil {
                _ = try IgnoreList([source])
            } else {
                let names = ListSource(
                    path: RuleFileSamples.namesPath,
                    bytes: Array(RuleFileSamples.names.utf8)
                )
                let base = RuleSource(path: "b.yaml", bytes: Array(RuleFileSamples.base.utf8))
                let isDerived = file["extends"] != nil
                _ = try RuleLoader().load(isDerived ? [source, base] : [source], lists: [names])
            }
            return []
        } catch {
            return error.diagnostics.filter { !$0.isWarning }.map(\.code)
        }
    }
}

extension RuleTree {
    /// The tree as JSON, its whole numbers as numbers, as a reader of YAML would have it.
    fileprivate var json: JSONValue {
        switch kind {
        case .scalar:
            Int(text).map { String($0) == text } == true ? .number(text) : .string(text)
        case .sequence: .array(children.map(\.json))
        case .mapping:
            .object(pairs.map { JSONValue.Member(name: $0.key.text, value: $0.value.json) })
        }
    }
}

extension JSONValue {
    /// The names of all members at any depth.
    fileprivate var allNames: Set<String> {
        members.reduce(into: Set(elements.flatMap(\.allNames))) { names, member in
            names.insert(member.name)
            names.formUnion(member.value.allNames)
        }
    }

    /// How many members there are at any depth.
    fileprivate var memberCount: Int {
        elements.reduce(0) { $0 + $1.memberCount }
            + members.reduce(0) { $0 + 1 + $1.value.memberCount }
    }

    /// The value with one member changed; nil when the change does not apply to it.
    fileprivate func changing(
        member index: Int,
        _ change: RuleSchemaTests.Change
    ) -> JSONValue? {
        var index = index
        var isDone = false
        let result = changing(&index, change, &isDone)
        return isDone ? result : nil
    }

    private func changing(
        _ index: inout Int,
        _ change: RuleSchemaTests.Change,
        _ isDone: inout Bool
    ) -> JSONValue {
        switch self {
        case .array(let elements):
            var changed: [JSONValue] = []
            for element in elements { changed.append(element.changing(&index, change, &isDone)) }
            return .array(changed)
        case .object(let members):
            var changed: [Member] = []
            for member in members {
                let isChosen = index == 0
                index -= 1
                guard isChosen else {
                    let value = member.value.changing(&index, change, &isDone)
                    changed.append(Member(name: member.name, value: value))
                    continue
                }
                switch (change, member.value) {
                case (.renameKey, let value):
                    changed.append(Member(name: "zz" + member.name, value: value))
                    isDone = true
                case (.deleteKey, _): isDone = true
                case (.garbleText, .string):
                    changed.append(Member(name: member.name, value: .string("zzz.zz")))
                    isDone = true
                case (.garbleText, let value):
                    changed.append(Member(name: member.name, value: value))
                }
            }
            return .object(changed)
        default: return self
        }
    }
}
