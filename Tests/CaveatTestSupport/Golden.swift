internal import Foundation

/// Files that say what output should be.
///
/// With `CAVEAT_RECORD=1` in the environment they are written instead of read. Such a run always
/// fails, so that it cannot be mistaken for a test.
package enum Golden {
    /// Compares output with a file.
    ///
    /// - Parameters:
    ///   - output: the bytes that were made.
    ///   - name: the path of the file below the folder `Fixtures` of the test's target.
    ///   - testFile: the source file of the test, whose target's `Fixtures` folder is used.
    /// - Returns: how the two differ, or that the file was recorded; nil when they are equal.
    package static func difference(
        of output: [UInt8],
        from name: String,
        testFile: String = #filePath
    ) -> String? {
        guard let path = path(of: name, for: testFile) else {
            return "no test target around \(testFile)"
        }
        return difference(of: output, from: name, at: path)
    }

    /// Compares output with a file anywhere in the package.
    ///
    /// - Parameters:
    ///   - output: the bytes that were made.
    ///   - name: the path of the file below the root of the package.
    ///   - testFile: a source file below the package's `Tests`.
    /// - Returns: how the two differ, or that the file was recorded; nil when they are equal.
    package static func difference(
        of output: [UInt8],
        fromPackageFile name: String,
        testFile: String = #filePath
    ) -> String? {
        guard let root = packageRoot(for: testFile) else { return "no package around \(testFile)" }
        return difference(of: output, from: name, at: root + "/" + name)
    }

    /// The folder of the package that a test file belongs to.
    package static func packageRoot(for testFile: String = #filePath) -> String? {
        let parts = testFile.split(separator: "/", omittingEmptySubsequences: false)
        return parts.lastIndex(of: "Tests").map { parts[..<$0].joined(separator: "/") }
    }

    private static func difference(of output: [UInt8], from name: String, at path: String)
        -> String?
    {
        if ProcessInfo.processInfo.environment["CAVEAT_RECORD"] == "1" {
            do {
                let url = URL(fileURLWithPath: path)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try Data(output).write(to: url)
                return "recorded \(name): look at it"
            } catch {
                return "cannot write \(path): \(error)"
            }
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            return "\(name) is missing: record it with CAVEAT_RECORD=1"
        }
        let expected = [UInt8](data)
        return expected == output
            ? nil : "\(name) differs, \(firstDifference(expected: expected, actual: output))"
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
