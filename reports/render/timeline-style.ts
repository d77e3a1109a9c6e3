/** What a timeline needs besides the common look: lanes with their lifelines, dots and arrows; on paper all is open. */
export const TIMELINE_STYLE = `
.timeline { --lane: 4.4rem; --time: 4.6rem; padding-bottom: .75rem; }
.row { display: grid; grid-template-columns: var(--time) calc(var(--lane) * 6) 1fr; }
.row > * { padding: .38rem .5rem; }
.row time { text-align: right; color: var(--faint); font: .75rem/1.9 ui-monospace, 'DejaVu Sans Mono', monospace; }
.lanes {
  display: grid; grid-template-columns: repeat(6, var(--lane)); padding: 0 !important; align-items: start;
  background: linear-gradient(to right, transparent calc(50% - .5px), var(--line) 0 calc(50% + .5px), transparent 0)
    0 0 / var(--lane) 100%;
}
.lanes > * { grid-row: 1; }
.lanes-head { position: sticky; top: 0; background: var(--sheet); border-bottom: 1px solid var(--line); z-index: 1; }
.lanes-head .lanes { background: none; text-align: center; font-size: .75rem; line-height: 1.3; font-weight: 600; }
.lanes-head .lanes > * { padding: .5rem 0; white-space: nowrap; }
.lanes-head [lang=en] { font-weight: 400; }
.dot {
  justify-self: center; width: .7rem; height: .7rem; margin-top: .72rem; border-radius: 50%; background: currentcolor;
  box-shadow: 0 0 0 3px var(--sheet);
}
.arrow { height: 0; margin: 1.07rem calc(50% / var(--spans)) 0; border-top: 1.5px solid currentcolor; position: relative; }
.arrow::after {
  content: ''; position: absolute; top: -.32rem; width: .5rem; height: .5rem;
  border: solid currentcolor; border-width: 1.5px 1.5px 0 0;
}
.arrow.right::after { right: .1rem; rotate: 45deg; }
.arrow.left::after { left: .1rem; rotate: -135deg; }
.world { grid-column: 1 / -1; margin: 1.07rem .75rem 0; border-top: 1.5px dashed var(--faint); }
.said { font-size: .9rem; line-height: 1.45; overflow-wrap: anywhere; }
.said [lang=en] { font-size: .85em; }
summary { cursor: pointer; list-style-position: outside; margin-left: .9rem; }
div.said { padding-left: 1.4rem; }
pre { margin: .4rem 0 .3rem .9rem; padding: .5rem .75rem; background: var(--paper); border-radius: .4rem; white-space: pre-wrap; }
.pause { display: flex; align-items: center; gap: .75rem; color: var(--faint); font-size: .8rem; padding: .3rem .75rem; }
.pause::before, .pause::after { content: ''; flex: 1; border-top: 1px dotted var(--line); }
@media (max-width: 56rem) {
  .timeline { --lane: 1.9rem; }
  .lanes-head .lanes > * { writing-mode: vertical-rl; justify-self: center; }
  .lanes-head br, .lanes-head [lang=en] { display: none; }
}
@media print { .lanes-head { position: static; } }
`;
