import { html } from 'hono/html';
import type { ServiceConfig } from '../config.ts';
import { ITEM_LABELS, ITEMS } from '../items.ts';
import { layout, signInButton, type Markup } from './layout.ts';

/** The page that a person opens first: what is asked for and the button that starts. */
export function startPage(config: ServiceConfig): Markup {
  const asked = ITEMS.filter((item) => config.scopes.includes(item)).map((item) => ITEM_LABELS[item]);
  return layout(
    config,
    'start',
    'ログイン',
    html`<p>マイナンバーカードを使ってログインできます。</p>
      ${asked.length > 0 ? html`<p>ログインのときに、${asked.join('、')}の提供をお願いします。</p>` : ''}
      ${signInButton}`,
  );
}
