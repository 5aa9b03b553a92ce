import CaveatTestSupport
import Foundation
import Testing

/// The Python module, by tests of its own.
@Suite(.enabled(if: Python.isThere, "python3 is not installed"))
struct PythonClientTests {
    @Test func `the tests of the Python module pass with the executable`() throws {
        let root = try #require(Golden.packageRoot())
        let run = try CommandLineRun(
            ["python3", "-m", "unittest", "test_caveat"],
            in: root + "/Examples/Python",
            executable: Python.env,
            environment: [
                "CAVEAT": CommandLineRun.executable.path, "PYTHONDONTWRITEBYTECODE": "1",
            ]
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("OK"))
        #expect(!run.errors.contains("skipped"))
    }
}

private enum Python {
    static let env = URL(fileURLWithPath: "/usr/bin/env")

    /// Whether a Python that the module supports can be run.
    static let isThere: Bool = {
        let check = "import sys; sys.exit(sys.version_info < (3, 9))"
        let run = try? CommandLineRun(["python3", "-c", check], in: "/", executable: env)
        return run?.status == 0
    }()
}
