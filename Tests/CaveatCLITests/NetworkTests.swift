import CaveatTestSupport
import Foundation
import Testing

/// Nothing touches the network: no system call of a run is about sockets.
@Suite(.enabled(if: SystemCallTrace.isPossible, "strace is not installed, or may not trace"))
struct NetworkTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A page that names all that a browser would load.
    private static let page = """
        <!DOCTYPE html><base href="http://127.0.0.1:9/">
        <link rel="stylesheet" href="http://127.0.0.1:9/a.css"><script src="//127.0.0.1:9/a.js"></script>
        <!ENTITY x SYSTEM "http://127.0.0.1:9/x"><meta http-equiv="refresh" content="0; http://127.0.0.1:9/">
        <img src="http://127.0.0.1:9/a.png"><iframe src="http://127.0.0.1:9/b"></iframe>&x;
        \(SamplePage.notice)
        """
    private static let xhtml = """
        <?xml version="1.0"?><?xml-stylesheet href="http://127.0.0.1:9/a.xsl"?>
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://127.0.0.1:9/xhtml1.dtd">
        <html xmlns="http://www.w3.org/1999/xhtml"><body><p>Boats leave at noon.</p></body></html>
        """

    @Test(arguments: [
        ["scan", "site", "--output", "out"],
        ["clean", "site/page.html", "--format", "json", "--url", "http://127.0.0.1:9/page"],
        ["explain", "site/page.html"],
        ["rules", "list"],
        ["stream"],
    ])
    func `a run makes no call about sockets`(arguments: [String]) throws {
        try folder.write(Self.page, to: "site/page.html")
        try folder.write(Self.xhtml, to: "site/page.xhtml")
        let trace = try SystemCallTrace(
            of: [CommandLineRun.executable.path] + arguments,
            in: folder.path
        )
        #expect(trace.status == 0)
        #expect(trace.networkCalls == [])
    }

    /// Without it the test above could pass because nothing was traced.
    @Test func `a call about sockets is seen`() throws {
        let trace = try SystemCallTrace(
            of: ["/bin/bash", "-c", "exec 3<>/dev/udp/127.0.0.1/9"],
            in: folder.path
        )
        #expect(trace.networkCalls.contains { $0.contains("socket(") })
    }
}

/// The system calls about the network that a command and its children make, as strace tells them.
private struct SystemCallTrace {
    /// The exit status of the command.
    let status: Int32
    /// The calls, a line each.
    let networkCalls: [String]

    private static let strace = URL(fileURLWithPath: "/usr/bin/strace")

    /// Whether strace is there and may trace.
    static let isPossible: Bool = {
        guard FileManager.default.isExecutableFile(atPath: strace.path),
            let folder = try? TemporaryFolder(),
            let trace = try? SystemCallTrace(of: ["/bin/true"], in: folder.path)
        else { return false }
        return trace.status == 0
    }()

    /// Runs a command and waits for its end.
    init(of command: [String], in folder: String) throws {
        let file = folder + "/calls.trace"
        let run = try CommandLineRun(
            ["-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o", file] + command,
            in: folder,
            executable: Self.strace
        )
        status = run.status
        networkCalls = try String(contentsOfFile: file, encoding: .utf8)
            .split(separator: "\n").map(String.init)
    }
}
