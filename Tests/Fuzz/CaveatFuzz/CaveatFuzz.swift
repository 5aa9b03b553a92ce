internal import CLibFuzzer

/// Tries inputs that libFuzzer makes: `CaveatFuzz TARGET [libFuzzer's options and folders]`.
///
/// See `run.sh`, which builds it as it has to be built.
@main
struct CaveatFuzz {
    static func main() {
        guard CommandLine.arguments.count > 1,
            FuzzTarget(rawValue: CommandLine.arguments[1]) != nil
        else {
            let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")
            print("usage: CaveatFuzz \(names) [options of libFuzzer]")
            return
        }
        FuzzRun.prepare()
        var count = CommandLine.argc - 1
        // SAFETY: the arguments of the process live as long as it does; libFuzzer reads those after
        // the target's name, of which the name itself stands in place of the program's.
        let all = unsafe CommandLine.unsafeArgv
        var arguments = unsafe Optional(all + 1)
        // SAFETY: the callback is a function without context, and reads the bytes during the call only.
        _ = unsafe LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
            // SAFETY: libFuzzer says that `count` bytes stand at `bytes`.
            FuzzRun.tryOut(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
            return 0
        }
    }
}
