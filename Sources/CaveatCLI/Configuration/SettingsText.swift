internal import Caveat
internal import CaveatReport

/// Options in effect as lines of a configuration file, each with its source.
struct SettingsText {
    private let effective: EffectiveSettings

    /// Makes the text about options.
    init(_ effective: EffectiveSettings) {
        self.effective = effective
    }

    /// The lines.
    var text: String {
        let settings = effective.settings
        let lines = settings.map { Self.line($0) }
        let width = lines.map(\.count).filter { $0 <= Self.widest }.max() ?? 0
        let head =
            "# caveat \(effective.command.commandName), "
            + (effective.file.map { "with \($0.path)" } ?? "without a configuration file")
        let rows = zip(lines, settings).map { line, setting in
            "\(line.padded(to: width))  # \(setting.source)"
        }
        return ([head] + rows).map { TerminalText.line($0) + "\n" }.joined()
    }

    /// The longest line with which the sources of others are aligned.
    private static let widest = 40

    private static func line(_ setting: EffectiveSettings.Setting) -> String {
        let name = setting.option.name ?? ""
        let values = setting.values.map(quoted)
        let isList = setting.option.isRepeating && values.count != 1
        let value = isList ? "[\(values.joined(separator: ", "))]" : values.joined()
        return value.isEmpty ? "\(name):" : "\(name): \(value)"
    }

    /// A value as YAML reads it back.
    private static func quoted(_ value: String) -> String {
        if value.wholeMatch(of: /[\p{L}0-9_.\/][\p{L}0-9_.\/+-]*/) != nil { return value }
        return "'" + value.replacing("'", with: "''") + "'"
    }
}
