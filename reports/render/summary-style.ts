/** What the page of a whole run needs besides the common look. */
export const SUMMARY_STYLE = `
.totals { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 0 0 .75rem; }
.totals p { margin: 0; color: var(--faint); }
.totals b { font-size: 2.4rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.totals .passed b { color: var(--passed); }
.totals .failed b { color: var(--failed); }
section { margin: 1rem 0; }
section > p [lang=en] { font-size: .85em; }
`;
