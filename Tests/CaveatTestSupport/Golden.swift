internal import FoundationEssentials
public import Testing

/// Files that say what output should be.
///
/// With `CAVEAT_RECORD=1` in the environment they are written instead of read. Such a run always
/// fails, so that it cannot be mistaken for a test.
public enum Golden {
    /// Expects output to equal a file.
    ///
    /// - Parameters:
    ///   - output: the bytes that were made.
    ///   - name: the path of the file below the folder `Fixtures` beside the test's folder of sources.
    ///   - testFile: the source file of the test, whose target's `Fixtures` folder is used.
    ///   - sourceLocation: where the expectation stands.
    public static func expect(
        _ output: [UInt8],
        equals name: String,
        testFile: String = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard let path = path(of: name, for: testFile) else {
            Issue.record("no test target around \(testFile)", sourceLocation: sourceLocation)
            return
        }
        if ProcessInfo.processInfo.environment["CAVEAT_RECORD"] == "1" {
            do {
                let url = URL(filePath: path)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try Data(output).write(to: url)
                Issue.record("recorded \(name): look at it", sourceLocation: sourceLocation)
            } catch {
                Issue.record("cannot write \(path): \(error)", sourceLocation: sourceLocation)
            }
            return
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            Issue.record(
                "\(name) is missing: record it with CAVEAT_RECORD=1",
                sourceLocation: sourceLocation
            )
            return
        }
        guard [UInt8](data) != output else { return }
        let difference = firstDifference(expected: [UInt8](data), actual: output)
        Issue.record("\(name) differs, \(difference)", sourceLocation: sourceLocation)
    }

    /// The folder `Fixtures` of the target that a test file belongs to: `Tests/<Target>/Fixtures`.
    private static func path(of name: String, for testFile: String) -> String? {
        let parts = testFile.split(separator: "/", omittingEmptySubsequences: false)
        guard let tests = parts.lastIndex(of: "Tests"), tests + 1 < parts.count else { return nil }
        return parts[...(tests + 1)].joined(separator: "/") + "/Fixtures/" + name
    }

    private static func firstDifference(expected: [UInt8], actual: [UInt8]) -> String {
        let expectedLines = expected.split(separator: 0x0A, omittingEmptySubsequences: false)
        let actualLines = actual.split(separator: 0x0A, omittingEmptySubsequences: false)
        let pairs = zip(expectedLines, actualLines)
        let common = pairs.prefix { $0 == $1 }.count
        func line(_ lines: [ArraySlice<UInt8>]) -> String {
            lines.indices.contains(common)
                ? "“\(String(decoding: lines[common], as: UTF8.self))”" : "the end"
        }
        return "line \(common + 1): expected \(line(expectedLines)), got \(line(actualLines))"
    }
}
