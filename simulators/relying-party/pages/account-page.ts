import { html } from 'hono/html';
import type { Account } from '../account.ts';
import type { ServiceConfig } from '../config.ts';
import { ITEM_LABELS, ITEMS } from '../items.ts';
import { printHash } from '../signing/document.ts';
import { layout, type Markup } from './layout.ts';

/** The page of someone who has signed in, or signed. Items are shown as received, so that a tester sees what came. */
export function accountPage(config: ServiceConfig, { sub, items, signed }: Account): Markup {
  const { signing } = config;
  const asked = ITEMS.filter((item) => config.scopes.includes(item));
  const greeting = items.name === undefined ? 'ようこそ。' : `ようこそ、${items.name}さん。`;
  const confirmed =
    signing &&
    html`<p>「${signing.title}」への署名を確認しました。</p>
      <dl>
        <dt>ハッシュ値（SHA-256）</dt>
        <dd>${printHash(signing)}</dd>
      </dl>`;
  return layout(
    config,
    signed ? 'signed' : 'signed-in',
    signed ? '署名を受け付けました' : 'ログインしました',
    html`${signed ? confirmed : html`<p>${greeting}</p>`}
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
