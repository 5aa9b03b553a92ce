internal import Foundation

/// The Python of this machine, by which caveat's files are tried on the programs of others.
package enum Python {
    /// Whether a module can be imported.
    package static func has(_ module: String) -> Bool { output(of: "import \(module)") != nil }

    /// What a script writes to standard output; nil when it fails.
    package static func output(of script: String) -> [UInt8]? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? Array(bytes) : nil
    }
}
