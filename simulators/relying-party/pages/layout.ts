import { html, raw } from 'hono/html';
import type { ServiceConfig } from '../config.ts';

/** Something that `hono/html` has escaped. */
export type Markup = ReturnType<typeof html>;

const STYLE = raw(`<style>
body { margin: 0 auto; max-width: 40rem; padding: 1.5rem; color: #1b1b1b; background: #fff;
  font: 1rem/1.8 system-ui, 'Hiragino Sans', 'Noto Sans CJK JP', sans-serif; }
header { border-bottom: 1px solid #767676; }
header a { color: inherit; font-weight: 700; text-decoration: none; }
button { padding: .75rem 1.5rem; border: 0; border-radius: .5rem; color: #fff; background: #0b4f9c; font: inherit;
  cursor: pointer; }
dt { font-weight: 700; }
dd { margin: 0 0 .75rem; overflow-wrap: anywhere; }
article { margin: 1rem 0; padding: 0 1.25rem; border: 1px solid #767676; border-radius: .5rem; }
h2 { font-size: 1.125rem; }
footer { margin-top: 3rem; font-size: .875rem; color: #555; }
</style>`);

/** Frames a page: `id` is its stable name, `title` its heading. Whatever is put in is escaped. */
export function layout(config: ServiceConfig, id: string, title: string, content: Markup): Markup {
  return html`<!doctype html>
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}｜${config.name}</title>
        <link rel="icon" href="data:," />
        ${STYLE}
      </head>
      <body data-page="${id}">
        <header><a href="/">${config.name}</a></header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
        <footer>このサービスは動作確認用の見本です。実在しません。</footer>
      </body>
    </html>`;
}

/** The button that starts a sign-in or a signing. */
export function startButton({ signing }: Pick<ServiceConfig, 'signing'>): Markup {
  return html`<form action="/login"><button>マイナンバーカードで${signing ? '署名' : '認証'}</button></form>`;
}
