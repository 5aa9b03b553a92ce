import CaveatTestSupport
import Foundation
import Testing

/// What Examples holds in Python, each by tests of its own.
@Suite(.enabled(if: Python.runs("import sys; sys.exit(sys.version_info < (3, 9))")))
struct PythonExampleTests {
    @Test func `the tests of the Python module pass with the executable`() throws {
        try expectTestsPass(in: "Python")
    }

    @Test(.enabled(if: Python.runs("import pyspark, pyarrow, pandas") && Python.hasJava))
    func `the Spark job loses no page when workers are killed`() throws {
        try expectTestsPass(in: "Spark")
    }

    @Test(.enabled(if: Python.runs("import duckdb")))
    func `DuckDB answers the questions to a file of answers`() throws {
        try expectTestsPass(in: "DuckDB")
    }

    @Test(.enabled(if: Python.runs("import datatrove")))
    func `a step of datatrove passes every document on`() throws {
        try expectTestsPass(in: "Datatrove")
    }

    private func expectTestsPass(in folder: String) throws {
        let root = try #require(Golden.packageRoot())
        let run = try CommandLineRun(
            ["python3", "-m", "unittest", "discover"],
            in: root + "/Examples/" + folder,
            executable: Python.env,
            environment: [
                "CAVEAT": CommandLineRun.executable.path, "PYTHONDONTWRITEBYTECODE": "1",
            ]
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("\nOK"))
        #expect(!run.errors.contains("skipped"))
    }
}

private enum Python {
    static let env = URL(fileURLWithPath: "/usr/bin/env")

    /// Whether Spark has what it runs on.
    static let hasJava =
        (try? CommandLineRun(["java", "-version"], in: "/", executable: env))?.status == 0

    /// Whether there is a Python in which a line ends well.
    static func runs(_ line: String) -> Bool {
        (try? CommandLineRun(["python3", "-c", line], in: "/", executable: env))?.status == 0
    }
}
