import { html } from 'hono/html';
import { layOut } from './layout.ts';
import type { Markup } from './markup.ts';

/** Says that nothing more can be done here. */
export function pageOverPage(): Markup {
  return layOut({
    page: 'page-over',
    title: 'この画面での手続きは終わりました',
    main: html`<p>この画面は閉じてかまいません。</p>
      <p class="quiet">もう一度認証が必要なときは、サービスの画面から始めてください。</p>`,
  });
}
