extension StyleSheet {
    /// The colours: every text colour has at least 4.5:1 against each surface that it stands on.
    ///
    /// Source: https://www.w3.org/TR/WCAG22/#contrast-minimum
    static let palette = """

        :root {
          --paper: #fcfcfa; --panel: #ffffff; --ink: #1c2126; --quiet: #59616a; --line: #dcdfdd;
          --critical: #a3141c; --critical-tint: #fdecec;
          --high: #98400c; --high-tint: #fdf0e4;
          --medium: #765200; --medium-tint: #fbf4d8;
          --low: #0f5884; --low-tint: #e9f3fa;
          --info: #4a5560; --info-tint: #eef1f3;
          --none: #1d6a3c; --none-tint: #e9f5ed;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            color-scheme: dark;
            --paper: #14171a; --panel: #1a1e22; --ink: #e5e8ea; --quiet: #a4adb5; --line: #343b42;
            --critical: #ff9c96; --critical-tint: #3a1719;
            --high: #ffb37f; --high-tint: #38210f;
            --medium: #eec45c; --medium-tint: #322909;
            --low: #8ac7f1; --low-tint: #10293b;
            --info: #b8c2cb; --info-tint: #252c32;
            --none: #88d6a2; --none-tint: #132f1e;
          }
        }
        .critical { --accent: var(--critical); --tint: var(--critical-tint); }
        .high { --accent: var(--high); --tint: var(--high-tint); }
        .medium { --accent: var(--medium); --tint: var(--medium-tint); }
        .low { --accent: var(--low); --tint: var(--low-tint); }
        .info, .ignored { --accent: var(--info); --tint: var(--info-tint); }
        .none { --accent: var(--none); --tint: var(--none-tint); }

        """
}
