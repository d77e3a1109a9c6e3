import { html, raw } from 'hono/html';

/** A piece of a page. */
export type Markup = ReturnType<typeof html>;

const STYLE = raw(`<style>
:root { --ink: #1c2430; --quiet: #566173; --paper: #f3f5f8; --line: #d5dbe4; --act: #1f4fa3; color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; padding: clamp(1rem, 4vh, 3rem) 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.7 "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: clamp(1.25rem, 4vw, 2.5rem); background: #fff; border: 1px solid var(--line); border-top: .5rem solid #b4531f; border-radius: .75rem; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; }
h2 { margin: 1.75rem 0 .5rem; font-size: 1.125rem; }
fieldset { max-height: 24rem; overflow: auto; margin: 1rem 0; padding: .5rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
legend { font-weight: 700; }
label { display: block; padding: .35rem 0; border-bottom: 1px solid var(--paper); }
.endings { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1rem; }
.row { display: flex; flex-wrap: wrap; gap: .75rem; }
.row button { width: auto; }
button, select { width: 100%; min-height: 3rem; padding: .5rem 1.25rem; border: 2px solid var(--act); border-radius: .5rem; font: inherit; }
button { background: var(--act); color: #fff; font-weight: 700; cursor: pointer; }
button.plain { background: #fff; color: var(--act); }
select { margin-bottom: .75rem; border-color: var(--quiet); background: #fff; }
.digits { font: 700 3rem/1.2 ui-monospace, monospace; letter-spacing: .2em; text-align: center; }
.said { padding: .75rem 1rem; border-left: .25rem solid var(--act); background: var(--paper); font-weight: 700; }
.quiet, footer { color: var(--quiet); font-size: .875rem; }
footer { max-width: 46rem; margin: 1rem auto 0; }
:focus-visible { outline: 3px solid #d99a00; outline-offset: 2px; }
</style>`);

/** Puts a page of the desk together. */
export function deskLayout(title: string, main: Markup): Markup {
  return html`<!doctype html>
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} — Tegata</title>
        <link rel="icon" href="data:," />
        ${STYLE}
      </head>
      <body data-page="desk">
        <main>
          <h1>${title}</h1>
          ${main}
        </main>
        <footer>Tegata 手形 — 非公式の試験環境です。デジタル庁の本物のサービスではありません。</footer>
      </body>
    </html>`;
}
