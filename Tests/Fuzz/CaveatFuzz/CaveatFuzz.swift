internal import CLibFuzzer

/// Tries inputs that libFuzzer makes: `CaveatFuzz TARGET [libFuzzer's options and folders]`.
///
/// See `run.sh`, which builds it as it has to be built.
@main
struct CaveatFuzz {
    /// The target, which the first argument names.
    private static let target = CommandLine.arguments.dropFirst().first.flatMap(FuzzTarget.init)

    /// What tries one input; libFuzzer calls a function without context.
    private static let trial: @Sendable ([UInt8]) -> Void = {
        do {
            return try (target ?? .page).trial()
        } catch {
            Breach.end(because: "the rules cannot be read: \(error)")
        }
    }()

    static func main() {
        guard target != nil else {
            print(FuzzTarget.allCases.map(\.rawValue).joined(separator: " "))
            return
        }
        // Before the first input, which would be charged for it.
        _ = trial
        var count = CommandLine.argc - 1
        // SAFETY: the arguments of the process live as long as it does; libFuzzer reads those after
        // the target's name, of which the name itself stands in place of the program's.
        let all = unsafe CommandLine.unsafeArgv
        var arguments = unsafe Optional(all + 1)
        // SAFETY: the callback is a function without context, and reads the bytes during the call only.
        _ = unsafe LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
            // SAFETY: libFuzzer says that `count` bytes stand at `bytes`.
            CaveatFuzz.trial(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
            return 0
        }
    }
}
