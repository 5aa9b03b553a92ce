internal import CaveatTestSupport
internal import Foundation
internal import Testing

@testable internal import CaveatReport

/// The contrast of the colours that HTML reports use.
@Suite struct PaletteTests {
    private static let severities = ["critical", "high", "medium", "low", "info", "none"]

    /// The custom properties of each scheme, as the style sheet defines them.
    private static let schemes: [(name: String, colours: [String: String])] = {
        let parts = StyleSheet.palette.split(separator: "@media", maxSplits: 1)
        return zip(["light", "dark"], parts).map { name, css in
            let colours = css.matches(of: /--([a-z-]+): (#[0-9a-f]{6});/)
            return (
                name, Dictionary(uniqueKeysWithValues: colours.map { (String($0.1), String($0.2)) })
            )
        }
    }()

    @Test(arguments: ["light", "dark"])
    func `text has a contrast of 4.5 to 1 against what it stands on`(scheme: String) throws {
        let colours = try #require(Self.schemes.first { $0.name == scheme }?.colours)
        #expect(colours.count == 5 + 2 * Self.severities.count)
        let surfaces = ["paper", "panel"] + Self.severities.map { "\($0)-tint" }
        let pairs =
            surfaces.flatMap { [("ink", $0), ("quiet", $0)] }
            + Self.severities.flatMap { [($0, "paper"), ($0, "panel"), ($0, "\($0)-tint")] }
        for (text, surface) in pairs {
            let ratio = try Self.contrast(
                #require(colours[text]),
                #require(colours[surface])
            )
            #expect(ratio >= 4.5, "\(scheme): \(text) on \(surface) has \(ratio)")
        }
    }

    @Test func `black on white has the highest contrast`() throws {
        #expect(try abs(Self.contrast("#000000", "#ffffff") - 21) < 0.001)
        #expect(try abs(Self.contrast("#777777", "#ffffff") - 4.478) < 0.001)
    }

    /// The contrast ratio of two colours.
    ///
    /// Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    private static func contrast(_ first: String, _ second: String) throws -> Double {
        let (one, other) = (try luminance(first), try luminance(second))
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    private static func luminance(_ colour: String) throws -> Double {
        let number = try #require(Int(colour.dropFirst(), radix: 16))
        let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { part in
            let value = Double(part) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
