/** The look of every page that Tegata renders itself: paper, ink and one seal, in light and in dark. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --sheet: #ffffff; --ink: #23262d; --faint: #6a6f78; --line: #e3dfd5;
  --seal: #b5402f; --passed: #2f7a56; --failed: #b5402f; --warned: #96650d; --skipped: #6a6f78;
  --person: #4a5568; --browser: #2f5d8c; --service: #6b7324; --broker: #75508a; --phone: #a4512f; --card: #9a6c12;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17191d; --sheet: #1e2126; --ink: #e6e3dc; --faint: #9ba0a9; --line: #33373e;
    --seal: #e0705c; --passed: #66bd93; --failed: #ec7f6c; --warned: #d9a54a; --skipped: #9ba0a9;
    --person: #a3afc2; --browser: #7fb0e0; --service: #bcc46a; --broker: #c39fd8; --phone: #e59a76; --card: #ddb259;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 2rem clamp(1rem, 4vw, 3rem) 4rem; background: var(--paper); color: var(--ink);
  font: 15px/1.55 system-ui, 'Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans JP', 'Yu Gothic UI', sans-serif;
}
main { max-width: 72rem; margin: 0 auto; }
header { display: flex; gap: 1rem; align-items: flex-start; margin-bottom: 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0; font-weight: 600; }
h2 { font-size: 1.05rem; margin: 2.5rem 0 .75rem; font-weight: 600; }
[lang=en] { color: var(--faint); }
h1 [lang=en], h2 [lang=en] { font-weight: 400; font-size: .72em; margin-left: .4em; }
h1 [lang=en] { display: block; margin: .15rem 0 0; }
.seal {
  flex: none; width: 3rem; height: 3rem; border: 2px solid var(--seal); border-radius: .35rem; color: var(--seal);
  font: 600 1.05rem/1.15 'Hiragino Mincho ProN', 'Noto Serif CJK JP', 'Yu Mincho', serif;
  display: grid; place-items: center; writing-mode: vertical-rl;
}
.notice { color: var(--faint); font-size: .85rem; margin: .4rem 0 0; }
.notice b { color: var(--seal); font-weight: 600; }
a { color: var(--browser); text-underline-offset: .2em; }
code, pre, .mono { font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace; font-size: .85em; }
.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .55rem .9rem; border-top: 1px solid var(--line); }
tr:first-child > * { border-top: 0; }
th { font-weight: 500; color: var(--faint); font-size: .8rem; white-space: nowrap; }
.chip {
  display: inline-block; padding: .05rem .5rem; border: 1px solid currentcolor; border-radius: 1rem;
  font-size: .75rem; font-weight: 600; white-space: nowrap; text-decoration: none; color: var(--skipped);
}
.chip.passed { color: var(--passed); }
.chip.failed { color: var(--failed); }
.chip.not-reached, .chip.warning, .chip.review { color: var(--warned); }
td.narrow { width: 1%; white-space: nowrap; }
td [lang=en] { font-size: .9em; }
.facts { display: flex; flex-wrap: wrap; gap: .35rem 1.75rem; margin: 0; font-size: .85rem; }
.facts div { display: flex; gap: .5rem; }
.facts dt { color: var(--faint); }
.facts dd { margin: 0; }
.because { margin: .35rem 0 0; font-size: .85rem; display: grid; grid-template-columns: auto 1fr; gap: .1rem .75rem; }
.because dt { color: var(--faint); }
.because dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
