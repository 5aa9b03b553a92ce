import Foundation

/// A `caveat stream` process that is talked to line by line.
final class LiveStream {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var rest: [UInt8] = []

    /// Starts the process.
    init(_ arguments: [String] = []) throws {
        process.executableURL = CommandLineRun.executable
        process.arguments = ["stream"] + arguments
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        // The process alone shall hold its end, so that the end of it is the end of its output.
        try output.fileHandleForWriting.close()
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    /// Sends a line.
    func send(_ line: String) throws {
        try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
    }

    /// Waits a minute for a line of output; nil when there are no more.
    func receive() -> String? {
        while true {
            if let end = rest.firstIndex(of: 0x0A) {
                defer { rest.removeSubrange(...end) }
                return String(decoding: rest[..<end], as: UTF8.self)
            }
            let handle = output.fileHandleForReading
            var state = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
            // SAFETY: one entry is handed over, and lives until the call returns.
            guard unsafe poll(&state, 1, 60_000) > 0 else { return nil }
            let piece = handle.availableData
            if piece.isEmpty { return nil }
            rest += piece
        }
    }

    /// What has come of a line that has not ended.
    var unfinished: String { String(decoding: rest, as: UTF8.self) }

    /// Sends no more lines.
    func finishInput() throws { try input.fileHandleForWriting.close() }

    /// Reads no more answers.
    func closeOutput() throws { try output.fileHandleForReading.close() }

    /// Sends SIGTERM.
    func terminate() { process.terminate() }

    /// Waits for the end of the process.
    ///
    /// - Returns: its status, or the signal that ended it as a negative number.
    func end() -> Int32 {
        process.waitUntilExit()
        let status = process.terminationStatus
        return process.terminationReason == .uncaughtSignal ? -status : status
    }
}
