internal import Foundation

/// How much memory the process takes.
enum ProcessMemory {
    /// The bytes that are resident now; nil where `/proc` is missing.
    static var resident: Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
            return nil
        }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line?.split(separator: " ").dropLast().last.flatMap { Int($0) }.map { $0 * 1024 }
    }
}
