internal import CaveatTestSupport

/// Checks a log against what the schema of SARIF 2.1.0 demands of the objects that caveat writes, and
/// against what its readers demand beyond it.
struct SARIFChecker {
    /// What is wrong, each with the place where it is.
    private(set) var problems: [String] = []

    /// The members that each kind of object may have; those with `!` it must have.
    private static let members: [String: String] = [
        "log": "$schema version! runs!",
        "run": "tool! invocations artifacts results columnKind newlineSequences properties",
        "tool": "driver!",
        "driver": "name! version semanticVersion rules",
        "rule":
            "id! shortDescription fullDescription help helpUri defaultConfiguration properties",
        "message": "text! markdown",
        "configuration": "level rank",
        "invocation": "executionSuccessful! toolExecutionNotifications",
        "notification": "descriptor level message! locations",
        "artifact": "location length roles mimeType encoding hashes",
        "file": "uri index",
        "result":
            "ruleId ruleIndex level rank message! locations relatedLocations partialFingerprints "
            + "suppressions properties",
        "location": "physicalLocation logicalLocations message",
        "physicalLocation": "artifactLocation region",
        "region":
            "startLine startColumn endLine endColumn byteOffset byteLength snippet",
        "logicalLocation": "fullyQualifiedName kind",
        "suppression": "kind! status justification properties",
    ]

    /// The problems of a log.
    static func problems(of bytes: [UInt8]) throws -> [String] {
        var checker = SARIFChecker()
        checker.checkLog(try JSONParser.parse(bytes))
        return checker.problems
    }

    private mutating func demand(_ isRight: Bool, _ problem: String) {
        if !isRight { problems.append(problem) }
    }

    /// Checks the names of an object's members.
    private mutating func check(_ value: JSONValue?, is kind: String, at place: String) {
        guard let value, case .object(let found) = value else {
            problems.append("\(place) is no \(kind)")
            return
        }
        let words = (Self.members[kind] ?? "").split(separator: " ").map(String.init)
        let known = Set(words.map { $0.hasSuffix("!") ? String($0.dropLast()) : $0 })
        for member in found where !known.contains(member.name) {
            problems.append("\(place).\(member.name) is not known")
        }
        for word in words where word.hasSuffix("!") && value[String(word.dropLast())] == nil {
            problems.append("\(place).\(word.dropLast()) is missing")
        }
    }

    private mutating func checkLog(_ log: JSONValue) {
        check(log, is: "log", at: "$")
        demand(log["version"]?.string == "2.1.0", "the version is another one")
        for (index, run) in (log["runs"]?.elements ?? []).enumerated() {
            checkRun(run, at: "runs[\(index)]")
        }
        demand(log["runs"]?.elements.count == 1, "there is not one run")
    }

    private mutating func checkRun(_ run: JSONValue, at place: String) {
        check(run, is: "run", at: place)
        check(run["tool"], is: "tool", at: "\(place).tool")
        let driver = run["tool"]?["driver"]
        check(driver, is: "driver", at: "\(place).driver")
        let rules = driver?["rules"]?.elements ?? []
        for rule in rules { checkRule(rule) }
        let ids = rules.compactMap { $0["id"]?.string }
        demand(Set(ids).count == rules.count, "ids of rules are missing or not unique")
        demand(
            ["utf16CodeUnits", "unicodeCodePoints"].contains(run["columnKind"]?.string),
            "the kind of columns is not told"
        )
        for invocation in run["invocations"]?.elements ?? [] {
            check(invocation, is: "invocation", at: "invocation")
            for note in invocation["toolExecutionNotifications"]?.elements ?? [] {
                check(note, is: "notification", at: "notification")
                checkLevel(note["level"], at: "notification")
                for location in note["locations"]?.elements ?? [] {
                    checkFile(location["physicalLocation"]?["artifactLocation"], count: nil)
                }
            }
        }
        let artifacts = run["artifacts"]?.elements ?? []
        for artifact in artifacts {
            check(artifact, is: "artifact", at: "artifact")
            checkFile(artifact["location"], count: nil)
            let digest = artifact["hashes"]?["sha-256"]?.string ?? ""
            demand(digest.wholeMatch(of: /[0-9a-f]{64}/) != nil, "an artifact has no digest")
        }
        demand(Set(artifacts).count == artifacts.count, "artifacts are not unique")
        for result in run["results"]?.elements ?? [] {
            checkResult(result, ids: ids, artifacts: artifacts.count)
        }
    }

    private mutating func checkRule(_ rule: JSONValue) {
        check(rule, is: "rule", at: "rule")
        for name in ["shortDescription", "fullDescription", "help"] {
            check(rule[name], is: "message", at: "rule.\(name)")
            demand(rule[name]?["text"]?.string?.isEmpty == false, "a rule has no \(name)")
        }
        if let address = rule["helpUri"] {
            demand(address.string?.hasPrefix("https://") == true, "helpUri is no address")
        }
        check(rule["defaultConfiguration"], is: "configuration", at: "configuration")
        checkLevel(rule["defaultConfiguration"]?["level"], at: "configuration")
        let score = rule["properties"]?["security-severity"]?.string.flatMap(Double.init) ?? -1
        demand((0.1...10).contains(score), "security-severity is no string of a number to 10")
        demand(
            ["very-high", "high", "medium", "low"]
                .contains(rule["properties"]?["precision"]?.string),
            "precision is no word that readers know"
        )
    }

    private mutating func checkLevel(_ level: JSONValue?, at place: String) {
        demand(
            ["none", "note", "warning", "error"].contains(level?.string),
            "\(place) has no level"
        )
    }

    private mutating func checkFile(_ file: JSONValue?, count: Int?) {
        check(file, is: "file", at: "file")
        let uri = file?["uri"]?.string ?? ""
        demand(
            uri.wholeMatch(of: /[A-Za-z0-9._~%-][A-Za-z0-9._~%\/-]*/) != nil,
            "“\(uri)” is no relative address"
        )
        if let count {
            demand((0..<count).contains(file?["index"]?.integer ?? -1), "no index of an artifact")
        }
    }

    private mutating func checkResult(_ result: JSONValue, ids: [String], artifacts: Int) {
        check(result, is: "result", at: "result")
        check(result["message"], is: "message", at: "result.message")
        checkLevel(result["level"], at: "result")
        demand((0...100).contains(result["rank"]?.integer ?? -1), "a rank is not within 0 to 100")
        let index = result["ruleIndex"]?.integer ?? -1
        demand(
            ids.indices.contains(index) && ids[index] == result["ruleId"]?.string,
            "ruleIndex and ruleId differ"
        )
        demand(result["locations"]?.elements.count == 1, "a result has not one place")
        let related = result["relatedLocations"]?.elements ?? []
        demand(Set(related).count == related.count, "related places are not unique")
        for location in (result["locations"]?.elements ?? []) + related {
            checkLocation(location, artifacts: artifacts)
        }
        for fingerprint in result["partialFingerprints"]?.members ?? [] {
            demand(fingerprint.value.string?.isEmpty == false, "a fingerprint is no string")
        }
        for suppression in result["suppressions"]?.elements ?? [] {
            check(suppression, is: "suppression", at: "suppression")
            demand(
                ["inSource", "external"].contains(suppression["kind"]?.string)
                    && ["accepted", "underReview", "rejected"]
                        .contains(suppression["status"]?.string),
                "a suppression has no kind or status"
            )
        }
    }

    private mutating func checkLocation(_ location: JSONValue, artifacts: Int) {
        check(location, is: "location", at: "location")
        let place = location["physicalLocation"]
        check(place, is: "physicalLocation", at: "physicalLocation")
        checkFile(place?["artifactLocation"], count: artifacts)
        check(place?["region"], is: "region", at: "region")
        let numbers = ["startLine", "startColumn", "endLine", "endColumn"].map {
            place?["region"]?[$0]?.integer ?? 0
        }
        demand(numbers.allSatisfy { $0 >= 1 }, "lines and columns do not count from 1")
        demand(
            (numbers[0], numbers[1]) <= (numbers[2], numbers[3]),
            "a region ends before it begins"
        )
        for name in ["byteOffset", "byteLength"] {
            demand((place?["region"]?[name]?.integer ?? -1) >= 0, "a region has no \(name)")
        }
        if let message = location["message"] {
            check(message, is: "message", at: "location.message")
        }
        for logical in location["logicalLocations"]?.elements ?? [] {
            check(logical, is: "logicalLocation", at: "logicalLocation")
        }
    }
}
