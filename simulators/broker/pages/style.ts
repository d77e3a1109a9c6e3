/** The look of every page: one column, quiet, readable at any size, with nothing loaded from anywhere. */
export const STYLE = `
:root { --ink: #1c2430; --quiet: #566173; --paper: #f3f5f8; --card: #fff; --line: #d5dbe4; --act: #1f4fa3; --act-dark: #163c80; --warn: #a1260d; --warn-paper: #fdf1ee; color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; align-items: center; gap: 1.25rem; padding: clamp(1rem, 5vh, 3.5rem) 1rem 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.8 "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", sans-serif; overflow-wrap: anywhere; word-break: auto-phrase; }
header, main, footer { width: 100%; max-width: 34rem; }
header { font-size: .875rem; color: var(--quiet); text-align: center; }
header strong { color: var(--ink); }
main { background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: clamp(1.5rem, 5vw, 2.5rem); text-align: center; }
footer { margin-top: auto; font-size: .75rem; line-height: 1.6; color: var(--quiet); text-align: center; }
h1, p { text-wrap: balance; }
h1 { margin: 0 0 .75rem; font-size: clamp(1.25rem, 4.5vw, 1.5rem); line-height: 1.5; }
p { margin: 0 0 1rem; }
main > :last-child { margin-bottom: 0; }
.quiet { font-size: .875rem; color: var(--quiet); }
.notice { padding: .75rem 1rem; border: 1px solid var(--warn); border-radius: .5rem; background: var(--warn-paper); color: var(--warn); font-weight: 600; text-align: left; }
.button, button { display: inline-block; width: 100%; max-width: 22rem; min-height: 3.25rem; padding: .75rem 1.5rem; border: 2px solid var(--act); border-radius: .5rem; background: var(--act); color: #fff; font: inherit; font-weight: 700; line-height: 1.5; text-align: center; text-decoration: none; cursor: pointer; }
.button:hover, button:hover { background: var(--act-dark); border-color: var(--act-dark); }
button.plain { background: var(--card); color: var(--act); }
button.plain:hover { background: var(--paper); }
form { margin: 0 0 1rem; }
a { color: var(--act); }
a.button { color: #fff; }
:focus-visible { outline: 3px solid #d99a00; outline-offset: 3px; }
.code { display: block; width: min(100%, clamp(13rem, 36vh, 20.5rem)); height: auto; aspect-ratio: 1; margin: 0 auto 1rem; border: 1px solid var(--line); border-radius: .5rem; image-rendering: pixelated; }
.code.lapsed { display: grid; place-items: center; background: var(--paper); color: var(--quiet); font-weight: 700; }
label { display: block; margin-bottom: .5rem; font-weight: 700; }
input { width: 100%; max-width: 22rem; margin-bottom: 1rem; padding: .5rem; border: 2px solid var(--quiet); border-radius: .5rem; color: inherit; background: var(--card); font: 700 1.75rem/1.5 ui-monospace, monospace; letter-spacing: .35em; text-align: center; }
ol, dl { margin: 0 0 1.25rem; padding: 0; text-align: left; }
ol { padding-left: 1.5em; }
dt { font-size: .875rem; color: var(--quiet); }
dd { margin: 0 0 .5rem; }
`;
