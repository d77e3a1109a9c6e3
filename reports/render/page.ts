import type { Words } from '../result.ts';
import { both } from './both.ts';
import { markup, type Markup } from './markup.ts';
import { STYLE } from './style.ts';

/** What a page of ours is made of. */
interface Page {
  readonly title: Words;
  readonly notice: Words;
  readonly content: readonly Markup[];
  /** Rules that only this page needs. */
  readonly style?: string;
}

/** Writes a whole page that needs nothing from outside, and says on top that it is unofficial. */
export function renderPage({ title, notice, content, style = '' }: Page): string {
  const rules: Markup = { markup: STYLE + style };
  const { markup: text } = markup`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${title.ja} · Tegata</title>
<style>${rules}</style>
</head>
<body><main>
<header>
<div class="seal" aria-hidden="true">手形</div>
<div><h1>${both(title)}</h1>
<p class="notice"><b>非公式 · Unofficial</b> ${notice.ja}<br><span lang="en">${notice.en}</span></p></div>
</header>
${content}
</main></body>
</html>
`;
  return text;
}
