import CaveatTestSupport
import Foundation

/// One run of the real executable in a folder of its own.
struct CommandLineRun {
    let status: Int32
    let output: String
    let errors: String

    /// Runs caveat to its end.
    init(
        _ arguments: [String],
        input: String = "",
        inputBytes: [UInt8]? = nil,
        in folder: String,
        executable: URL = Self.executable,
        environment: [String: String] = [:]
    ) throws {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ProcessInfo.processInfo.environment
            .merging(environment) { _, new in new }
        // Files rather than pipes: a pipe that nobody empties would stop a long report half-way.
        let files = try ["in", "out", "err"].map { name in
            let url = FileManager.default.temporaryDirectory
                .appendingPathComponent("caveat-run-\(UUID().uuidString)-\(name)")
            try Data(name == "in" ? inputBytes ?? Array(input.utf8) : []).write(to: url)
            return url
        }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
        errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    }

    /// The executable that was built together with the tests.
    static var executable: URL { Products.folder.appendingPathComponent("caveat") }
}

/// Small pages that the tests of the command line share.
enum SamplePage {
    /// A story with a notice at its end.
    static let notice = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Library reopens</title></head>
        <body><article><h1>Library reopens</h1>
        <p>Volunteers carried the last of four thousand rescued books back to their shelves on Monday, \
        eight months after the river broke its banks.</p>
        <p>The town council has promised a higher floor for the archive, and new shelves, before winter.</p>
        </article><footer>
        <p>Northern Lantern has been declared an "undesirable organization" by the authorities in Russia.</p>
        <p>If you are in Russia and hold a Russian passport, you could face fines or imprisonment for \
        sharing, liking or saving our stories.</p></footer></body></html>
        """

    /// A story without one.
    static let plain = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge painted</title></head>
        <body><article><h1>Bridge painted</h1>
        <p>The old bridge over the harbour was painted blue this week, after three years of debate about \
        the colour and a vote in which green lost by eleven.</p>
        <p>“It looks like the sky fell on it,” said a fisherman who has passed under it every day.</p>
        </article></body></html>
        """
}
