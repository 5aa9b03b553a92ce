extension StyleSheet {
    /// The overview, the filters and the tables of an index.
    static let index = """
        .overview { display: grid; gap: 1.5rem clamp(2rem, 5vw, 4.5rem); margin-top: 1.5rem; }
        .overview h2 { margin: 0 0 .5rem; }
        .counts { margin: 0; padding: 0; list-style: none; }
        .counts li {
          display: flex; justify-content: space-between; gap: 1rem; padding: .25rem 0;
          border-bottom: 1px solid var(--line);
        }
        .counts b { font-variant-numeric: tabular-nums; }
        .unread-counts { margin: 1.5rem 0 0; }
        .filters { display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin: 2.5rem 0 1rem; }
        fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
        legend { padding: 0; font-size: .875rem; color: var(--quiet); }
        fieldset > div { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
        label { display: inline-flex; align-items: center; gap: .375rem; min-height: 1.75rem; }
        input { width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--ink); }
        .list { width: 100%; border-collapse: collapse; counter-reset: row; }
        .list :is(th, td) {
          padding: .625rem .75rem .625rem 0; border-bottom: 1px solid var(--line);
          text-align: start; vertical-align: top; font-weight: 400; overflow-wrap: anywhere;
        }
        .list thead th { font-size: .875rem; color: var(--quiet); overflow-wrap: normal; }
        .list tbody th { min-width: 14rem; }
        .list tbody th a { font-weight: 600; }
        .list small { display: block; }
        .list .folder { padding-top: 1.75rem; font-weight: 600; }
        .list .folder small { font-weight: 400; }
        .list .short { white-space: nowrap; overflow-wrap: normal; }
        .row { counter-increment: row; break-inside: avoid; }
        .shown { margin-top: .75rem; color: var(--quiet); }
        .shown::before { content: counter(row) " "; }
        .paging { margin-block: 2rem; }
        .paging ol { display: flex; flex-wrap: wrap; gap: .25rem; margin: 0; padding: 0; list-style: none; }
        .paging :is(a, b) {
          display: inline-block; min-width: 2rem; padding: .25rem .5rem; text-align: center;
          border: 1px solid var(--line); border-radius: .25rem;
        }
        .paging b { background: var(--ink); color: var(--paper); }
        @media (min-width: 48rem) { .overview { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
        @media screen and (max-width: 47.99rem) {
          .list thead { position: absolute; clip-path: inset(50%); }
          .list :is(tr, th, td) { display: block; padding: 0; border: 0; min-width: 0; }
          .list tr { padding: .75rem 0; border-bottom: 1px solid var(--line); }
          .list td[data-name]:not(:empty)::before { content: attr(data-name) " "; color: var(--quiet); }
        }
        @media print { .filters, .shown { display: none; } }

        """
}
