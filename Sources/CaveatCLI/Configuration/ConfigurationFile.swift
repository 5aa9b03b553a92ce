internal import Caveat
internal import CaveatSystem

/// Where a configuration is: a file, and the folder by which its paths are meant.
struct ConfigurationFile: Equatable {
    /// The file's path as messages have it.
    let path: String
    /// What goes before relative paths in it; empty for the working folder, else ended by a slash.
    let prefix: String

    /// The name of such a file in a folder and in those above it.
    static let name = ".caveat.yaml"

    /// A file that somebody names.
    init(path: String) {
        self.path = path
        let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        prefix = String(path[..<end])
    }

    /// The file that a run shall heed.
    ///
    /// - Parameter words: the command line.
    /// - Returns: the one that is named, or the first in the working folder, the folders above it, and
    ///   the user's folder of configurations; nil when there is none, or none is wanted.
    /// - Throws: ``InputFailure`` when somebody else may have put there the one that is found.
    static func find(for words: CommandWords) throws(InputFailure) -> ConfigurationFile? {
        if words.forbidsConfiguration { return nil }
        if let path = words.configuration { return ConfigurationFile(path: path) }
        guard let path = places().first(where: { InputDiscovery.isPage(at: $0) }) else {
            return nil
        }
        guard !FileOrigin.isDubious(path) else {
            throw InputFailure(
                path: path,
                code: .misuse,
                cause: "belongs to another user, in a folder that everybody may write to; name it "
                    + "with --config, or say --no-config"
            )
        }
        return ConfigurationFile(path: path)
    }

    /// Where files are looked for, in order.
    private static func places() -> [String] {
        let depth = FileManager.default.currentDirectoryPath.split(separator: "/").count
        let above = (0...depth).map { String(repeating: "../", count: $0) + name }
        return above + (userFolder.map { ["\($0)/caveat/config.yaml"] } ?? [])
    }

    /// The user's folder of configurations; nil when the environment tells none.
    ///
    /// Source: https://specifications.freedesktop.org/basedir-spec/latest/
    private static var userFolder: String? {
        let environment = ProcessInfo.processInfo.environment
        if let path = environment["XDG_CONFIG_HOME"], path.hasPrefix("/") { return path }
        return home.map { "\($0)/.config" }
    }

    private static var home: String? {
        ProcessInfo.processInfo.environment["HOME"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A path of the file as it is seen from the working folder.
    func resolve(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        if path.hasPrefix("~/"), let home = Self.home { return home + path.dropFirst() }
        return prefix + path
    }
}
