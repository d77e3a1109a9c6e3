/** What the page of a whole run needs besides the common look. */
export const SUMMARY_STYLE = `
.totals { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 0 0 .75rem; }
.totals p { margin: 0; color: var(--faint); }
.totals b { font-size: 2.4rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.totals .passed b { color: var(--passed); }
.totals .failed b { color: var(--failed); }
section { margin: 1rem 0; }
.faint { color: var(--faint); }
.trend p { margin: .75rem 0 .25rem; color: var(--faint); }
.trend b { font-size: 1.4rem; font-weight: 600; margin-right: .25rem; font-variant-numeric: tabular-nums; }
.trend .passed b { color: var(--passed); }
.trend .failed b { color: var(--failed); }
.trend ul { margin: 0 0 .5rem; padding: 0; list-style: none; }
.trend li { padding: .15rem 0; overflow-wrap: anywhere; }
section > p [lang=en] { font-size: .85em; }
`;
