/** What a certification report has beyond the look of all pages. */
export const REPORT_STYLE = `
.lang-ja [data-lang=en], .lang-en [data-lang=ja] { display: none; }
/* Elsewhere English stands beside Japanese and below it in rank; here one of them is chosen. */
:root[lang=en] { color: var(--ink); }
[data-lang=en] { color: inherit !important; font-size: inherit !important; font-weight: inherit !important; margin: 0 !important; }
.notice.loud { color: var(--ink); background: var(--sheet); border: 1px solid var(--seal); border-left-width: .4rem;
  border-radius: .5rem; padding: .75rem 1rem; font-size: .95rem; }
.verdict { display: flex; gap: 1.25rem; align-items: center; margin: 1.5rem 0 1rem; flex-wrap: wrap; }
.verdict strong { font-size: 2rem; line-height: 1; }
.verdict.passed strong { color: var(--passed); }
.verdict.failed strong { color: var(--failed); }
.verdict.incomplete strong { color: var(--warned); }
.verdict p { margin: 0; max-width: 44rem; }
nav.switch { display: flex; gap: .5rem; margin: 1rem 0; flex-wrap: wrap; }
nav.switch button, nav.switch a { font: inherit; font-size: .85rem; padding: .25rem .8rem; border: 1px solid var(--line); border-radius: 1rem;
  background: var(--sheet); color: inherit; cursor: pointer; text-decoration: none; }
nav.switch [aria-pressed=true] { border-color: var(--ink); font-weight: 600; }
.view-decision #engineer, .view-engineer #decision { display: none; }
th.count { text-align: right; }
td.count { text-align: right; font-variant-numeric: tabular-nums; width: 5rem; }
td.count.zero { color: var(--faint); }
#decision h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
ol.fixes { padding-left: 1.4rem; } ol.fixes li { margin: .6rem 0; }
.should { color: var(--faint); font-size: .9em; }
details.check { background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; margin: .35rem 0; }
details.check > summary > .title { flex: 1 1 16rem; }
details.check > summary { flex-wrap: wrap; padding: .5rem .8rem; cursor: pointer; display: flex; gap: .6rem; align-items: baseline; }
details.check > summary .id { overflow-wrap: anywhere; color: var(--faint); font-size: .75rem; }
details.check > div { padding: 0 1rem 1rem; border-top: 1px solid var(--line); }
details.check dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1rem; margin: .8rem 0; }
details.check dt { color: var(--faint); font-size: .85rem; } details.check dd { margin: 0; overflow-wrap: anywhere; }
details.check pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--paper); padding: .5rem .7rem; border-radius: .35rem; margin: .3rem 0; }
details.check figure { display: inline-block; margin: .4rem .4rem 0 0; }
details.check figcaption { font-size: .8rem; }
details.check img { max-width: min(100%, 24rem); max-height: 30rem; border: 1px solid var(--line); vertical-align: top; display: block; }
.chip.standing { color: var(--faint); }
@media (max-width: 40rem) {
  th, td { padding-inline: .4rem; }
  th.count, td.count { width: auto; letter-spacing: 0; }
  details.check > summary > .title { flex-basis: 100%; order: 1; }
  details.check > summary > .id { order: 2; }
  details.check dl { grid-template-columns: 1fr; gap: 0; } details.check dt { margin-top: .5rem; }
}
@media print { nav.switch { display: none; } }
`;
