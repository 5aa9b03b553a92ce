internal import Caveat
internal import CaveatReport
internal import CaveatSystem

/// Where results go.
enum StandardOutput {
    /// Whether a person reads it.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Writes text.
    static func write(_ text: String) { write(Array(text.utf8)) }

    /// Writes bytes; when they cannot be written, says so and ends the process.
    ///
    /// A reader that has gone away (`caveat … | head`) ends it by a signal, without a word.
    static func write(_ bytes: [UInt8]) {
        do {
            try FileBytes.writeStandardOutput(bytes)
        } catch {
            StandardError.write("caveat: \(error)")
            exit(ExitStatus.failed.rawValue)
        }
    }
}

/// Where everything else goes.
enum StandardError {
    /// Whether a person reads it.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether a line can be drawn, and taken away again.
    static var canRedraw: Bool {
        isTerminal && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }

    /// Writes one message, ended by a line feed; nothing in it can steer a terminal.
    static func write(_ message: String) {
        let message = TerminalText.escaped(message, keepingLines: true)
        let line = message.hasSuffix("\n") ? message : message + "\n"
        FileBytes.writeStandardError(Array(line.utf8))
    }

    /// Writes text without ending the line.
    static func writePartial(_ text: String) {
        FileBytes.writeStandardError(Array(text.utf8))
    }
}

/// Where pages come from when no path is given.
enum StandardInput {
    /// Whether a person types it.
    static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }
}
