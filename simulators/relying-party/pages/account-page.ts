import { html } from 'hono/html';
import type { Account } from '../account.ts';
import type { ServiceConfig } from '../config.ts';
import { ITEM_LABELS, ITEMS } from '../items.ts';
import { layout, type Markup } from './layout.ts';

/** The page of someone who has signed in. Items are shown as received, so that a tester sees what came. */
export function accountPage(config: ServiceConfig, { sub, items }: Account): Markup {
  const asked = ITEMS.filter((item) => config.scopes.includes(item));
  const greeting = items.name === undefined ? 'ようこそ。' : `ようこそ、${items.name}さん。`;
  return layout(
    config,
    'signed-in',
    'ログインしました',
    html`<p>${greeting}</p>
      <dl>
        <dt>利用者ID</dt>
        <dd>${sub}</dd>
        ${asked.map(
          (item) =>
            html`<dt>${ITEM_LABELS[item]}</dt>
              <dd>${items[item] ?? '提供されませんでした'}</dd>`,
        )}
      </dl>
      <form method="post" action="/logout"><button>ログアウト</button></form>`,
  );
}
