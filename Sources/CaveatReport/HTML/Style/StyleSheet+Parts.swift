extension StyleSheet {
    /// What all pages share: measure, type, links, focus, the head.
    static let base = """
        *, *::before, *::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0 auto; max-width: 80rem; padding: clamp(1rem, 4vw, 3rem);
          background: var(--paper); color: var(--ink);
          font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
          overflow-wrap: break-word; text-align: start;
        }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
        h1 {
          margin: 1.5rem 0 .5rem; max-width: 34em;
          font: 600 clamp(1.5rem, 1.1rem + 1.6vw, 2.25rem)/1.2 ui-serif, Georgia, Cambria, "Noto Serif", serif;
        }
        h2 { margin: 2rem 0 1rem; font-size: .875rem; letter-spacing: .04em; color: var(--quiet); }
        p { margin: 0 0 .75rem; }
        a { color: inherit; text-decoration-color: var(--accent, currentColor); text-underline-offset: .2em; }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--accent, var(--ink)); outline-offset: 2px; }
        small, .count { color: var(--quiet); }
        .unseen {
          position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap; user-select: none;
        }
        .skip { position: absolute; inset-inline-start: -100vw; padding: .5rem 1rem; background: var(--panel); }
        .skip:focus { inset-inline-start: 1rem; }
        header { padding-bottom: 1.5rem; border-bottom: 1px solid var(--line); }
        .risk {
          display: inline-flex; flex-wrap: wrap; gap: .125rem .75rem; margin: 0; padding: .5rem 1rem;
          border-inline-start: .375rem solid var(--accent); border-radius: .25rem; background: var(--tint);
        }
        .risk strong { color: var(--accent); text-transform: uppercase; letter-spacing: .04em; }
        .level {
          padding: .125rem .5rem; border-radius: 1rem; background: var(--tint); color: var(--accent);
          font-weight: 700; font-size: .875rem; white-space: nowrap;
        }
        .origin, .address { margin: 0; color: var(--quiet); }
        .address { overflow-wrap: anywhere; }
        .scope { margin: .75rem 0 0; max-width: 44rem; color: var(--quiet); }
        .gap {
          margin: .75rem 0 0; padding-inline-start: .75rem; max-width: 44rem;
          border-inline-start: 2px dashed var(--medium);
        }
        .gap strong { color: var(--medium); }
        footer { margin-top: 4rem; padding-top: .5rem; border-top: 1px solid var(--line); }
        footer dl { font-size: .875rem; }
        dl { margin: 0; }
        dl > div { display: grid; grid-template-columns: minmax(5rem, 6.5rem) minmax(0, 1fr); column-gap: 1rem; }
        dt { color: var(--quiet); }
        dd { grid-column: 2; margin: 0 0 .25rem; overflow-wrap: anywhere; }
        @media screen and (max-width: 30rem) {
          dl > div { grid-template-columns: minmax(0, 1fr); }
          dd { grid-column: 1; }
        }
        .disclaimer { margin-top: 1.5rem; max-width: 44rem; color: var(--quiet); }

        """

    /// The warnings and their quotes.
    static let findings = """
        nav { margin-top: 1.25rem; }
        .contents { margin: 0; padding-inline-start: 2rem; color: var(--quiet); }
        .contents a { color: var(--ink); }
        .columns {
          display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 clamp(2rem, 5vw, 4.5rem);
        }
        .column { max-width: 44rem; }
        .finding {
          margin: 0 0 1.25rem; padding: 1rem 1.25rem 1.125rem; background: var(--panel);
          border: 1px solid var(--line); border-inline-start: .375rem solid var(--accent); border-radius: .25rem;
        }
        .finding:target { outline: 2px solid var(--accent); }
        .finding > :last-child { margin-bottom: 0; }
        .kind { font-size: .875rem; color: var(--quiet); }
        .kind .level { margin-inline-end: .375rem; }
        h3 { margin: 0 0 .5rem; font-size: 1.125rem; }
        .number { color: var(--accent); font-weight: 700; font-variant-numeric: tabular-nums; }
        .number::after { content: "."; }
        .finding blockquote { margin: 0; font: 1.0625rem/1.5 ui-serif, Georgia, Cambria, "Noto Serif", serif; }
        .quote {
          margin: .875rem 0; padding: .625rem .875rem; border-radius: .25rem; background: var(--tint);
          scroll-margin: 2rem;
        }
        .quote:target { outline: 3px solid var(--accent); }
        figcaption { margin-top: .375rem; font-size: .8125rem; color: var(--quiet); }
        .finding dl { margin-block: .875rem; font-size: .9375rem; }
        .finding h4 { margin: .875rem 0 .25rem; font-size: .9375rem; }
        .law { margin: 0; padding-inline-start: 1.25rem; font-size: .875rem; overflow-wrap: anywhere; }
        .finding > details { margin-top: .75rem; font-size: .875rem; }
        .finding > details dl { margin-top: .25rem; font-size: .875rem; }
        .ref {
          display: inline-block; padding: 0 .3125rem; border-radius: .25rem; background: var(--accent); color: var(--panel);
          font: 700 .75rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
          text-decoration: none; font-variant-numeric: tabular-nums; white-space: nowrap; user-select: none;
          unicode-bidi: isolate;
        }
        .ref:hover { text-decoration: underline; text-decoration-color: currentColor; }
        .brief { margin: 0; padding: 0; list-style: none; }
        .brief .finding { padding-block: .75rem; }
        .brief p { margin-bottom: .25rem; }
        .brief blockquote { font-size: 1rem; }
        .rule { font-size: .8125rem; color: var(--quiet); }
        summary { min-height: 1.5rem; cursor: pointer; color: var(--quiet); }
        @media screen and (min-width: 62rem) {
          .columns { grid-template-columns: minmax(0, 30rem) minmax(0, 1fr); align-items: start; }
        }
        @media screen and (min-width: 62rem) and (min-height: 36rem) {
          .columns > #findings {
            position: sticky; top: 0; max-height: 100vh; overflow-y: auto;
            padding: 0 .75rem 1rem .25rem; scrollbar-width: thin;
          }
        }

        """

    /// The text with its evidence.
    static let article = """
        .article {
          max-width: 40rem; font: 1.125rem/1.65 ui-serif, Georgia, Cambria, "Noto Serif", serif;
        }
        .article:lang(ar), .article:lang(fa), .article:lang(ur) { line-height: 1.9; }
        .article:lang(zh), .article:lang(ja), .article:lang(ko) { line-height: 1.8; }
        .article h3 { margin: 0 0 1rem; font-size: 1.5rem; }
        .article h4, .article h5, .article h6 { margin: 2rem 0 .75rem; font-size: 1.1875rem; }
        .article p { margin: 0 0 1.125rem; }
        .article :is(.byline, .dateline, .credit, .caption) { font-size: .9375rem; color: var(--quiet); }
        .article .lead { font-size: 1.25rem; }
        .article blockquote {
          margin: 1.5rem 0; padding-inline-start: 1.25rem; border-inline-start: 2px solid var(--line);
        }
        .article ul { margin: 0 0 1.125rem; padding: 0; list-style: none; }
        .article li { margin: 0 0 .375rem; padding-inline-start: 1.25rem; }
        .article .plain { display: list-item; list-style: disc outside; margin-inline-start: 1.25rem; padding: 0; }
        .article .in1 { margin-inline-start: 2.25rem; }
        .article .in2 { margin-inline-start: 3.25rem; }
        .article :is(.in3, .in4, .in5) { margin-inline-start: 4.25rem; }
        .article pre { margin: 0 0 1.125rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .875rem; }
        .article .grid { margin: 0 0 1.125rem; overflow-x: auto; }
        .article table { border-collapse: collapse; font-size: .9375rem; line-height: 1.4; }
        .article td {
          padding: .375rem .75rem; border: 1px solid var(--line); vertical-align: top; text-align: start;
        }
        .notice {
          margin: 1.5rem 0; padding: 1rem 1.25rem .125rem; border: 1px solid var(--line);
          border-radius: .25rem; background: var(--panel);
        }
        .notice .label {
          margin-bottom: .5rem; font: 600 .8125rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
          color: var(--quiet);
        }
        mark {
          padding: .0625rem 0; background: var(--tint); color: inherit;
          text-decoration: underline 2px var(--accent); text-underline-offset: .25em;
          text-decoration-skip-ink: none; scroll-margin: 30vh 0; -webkit-box-decoration-break: clone;
          box-decoration-break: clone;
        }
        mark.several { text-decoration-style: double; text-decoration-thickness: 3px; }
        mark:target, mark:has(:target) { outline: 3px solid var(--accent); outline-offset: 2px; }
        mark .ref { margin-inline-start: .25rem; vertical-align: .125em; }

        """

    /// What stands below both columns.
    static let closing = """
        #removed { margin-top: 3rem; max-width: 60rem; }
        #removed details { border-bottom: 1px solid var(--line); }
        #removed summary { padding: .5rem 0; color: var(--ink); }
        #removed ul { margin: 0 0 1rem; padding-inline-start: 1.25rem; }
        #removed li { margin-bottom: .375rem; font-size: .875rem; }
        #removed li span { unicode-bidi: isolate; }

        """

    /// Paper, and displays with colours of their own.
    static let paper = """
        @media (forced-colors: active) {
          mark { background: Mark; color: MarkText; }
          .ref { border: 1px solid; }
        }
        @page {
          margin: 14mm 15mm 16mm;
          @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #59616a; }
        }
        @media print {
          html { font-size: 9pt; }
          body { max-width: none; padding: 0; background: none; line-height: 1.4; }
          header { padding-bottom: .75rem; }
          h1 { margin-top: 1rem; }
          h2 { margin: 1.25rem 0 .75rem; }
          .finding { margin-bottom: .75rem; padding-block: .75rem; }
          .finding dl, .quote { margin-block: .5rem; }
          .finding dl { font-size: .875rem; line-height: 1.3; }
          .quote { padding-block: .375rem; }
          .finding blockquote { font-size: 1rem; line-height: 1.35; }
          figcaption { margin-top: .125rem; }
          .finding > details, .finding > details dl { margin-block: .25rem 0; font-size: .8125rem; }
          footer { margin-top: 1.5rem; break-inside: avoid; }
          .skip { display: none; }
          .finding, .quote, .notice, tr, dl > div { break-inside: avoid; }
          h1, h2, h3, h4, h5, h6, summary { break-after: avoid; }
          p { orphans: 3; widows: 3; }
          .risk, .quote, .level, .ref, mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          .article { max-width: none; }
          .article .grid { overflow: visible; }
          details::details-content { content-visibility: visible; block-size: auto; }
          #text { margin-top: 1rem; }
        }

        """
}
