import { html, raw } from 'hono/html';
import type { Markup } from './markup.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** What every page has. */
export interface PageContent {
  /** Stable id, as in `data-page`. */
  readonly page: string;
  readonly title: string;
  /** Name of the service that the person comes from, if it is known. */
  readonly service?: string;
  /** Where the page listens and where it says that it was left. */
  readonly events?: string;
  readonly left?: string | undefined;
  readonly main: Markup;
}

const HEAD = raw(`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<style>${STYLE}</style>`);

const FOOT = raw(`<footer>TEGATA 模擬サービス — 試験用の画面です。デジタル庁の本物のサービスではありません。</footer>
<script>${SCRIPT}</script>`);

/** Puts a page together. */
export function layOut({ page, title, service, events, left, main }: PageContent): Markup {
  return html`<!doctype html>
    <html lang="ja">
      <head>
        <title>${title}</title>
        ${HEAD}
      </head>
      <body
        data-page="${page}"
        ${events ? html` data-events="${events}"` : ''}${left ? html` data-left="${left}"` : ''}
      >
        ${service ? html`<header>サービス: <strong>${service}</strong></header>` : ''}
        <main>
          <h1>${title}</h1>
          ${main}
        </main>
        ${FOOT}
      </body>
    </html>`;
}
