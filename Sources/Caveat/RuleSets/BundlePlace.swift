internal import CaveatRules

/// Where compiled rules are, which tells what to do when they cannot be read.
enum BundlePlace {
    /// Inside the executable.
    case executable
    /// In the file of this path.
    case file(String)

    /// Does what reads them.
    ///
    /// - Throws: ``InputFailure`` when they are damaged or of another version.
    func reading<Value>(
        _ work: () throws(BundleError) -> Value
    ) throws(InputFailure) -> Value {
        do throws(BundleError) {
            return try work()
        } catch {
            let (path, remedy) =
                switch self {
                case .executable: ("the rules inside caveat", "install caveat anew")
                case .file(let path): (path, "compile them again with 'caveat rules compile'")
                }
            throw InputFailure(path: path, code: .damaged, cause: "\(error); \(remedy)")
        }
    }
}
