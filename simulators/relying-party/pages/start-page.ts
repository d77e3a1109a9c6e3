import { html } from 'hono/html';
import type { ServiceConfig } from '../config.ts';
import { ITEM_LABELS, ITEMS } from '../items.ts';
import { printHash, type SigningConfig } from '../signing/document.ts';
import { layout, startButton, type Markup } from './layout.ts';

/** The page that a person opens first: what is asked for and the button that starts. */
export function startPage(config: ServiceConfig): Markup {
  const { signing } = config;
  const asked = ITEMS.filter((item) => config.scopes.includes(item)).map((item) => ITEM_LABELS[item]);
  const when = signing ? '署名' : 'ログイン';
  return layout(
    config,
    'start',
    signing ? '文書への署名' : 'ログイン',
    html`${signing ? documentToSign(signing) : html`<p>マイナンバーカードを使ってログインできます。</p>`}
    ${asked.length > 0 ? html`<p>${when}のときに、${asked.join('、')}の提供をお願いします。</p>` : ''}
    ${startButton(config)}`,
  );
}

function documentToSign(signing: SigningConfig): Markup {
  return html`<p>次の文書に、マイナンバーカードで署名してください。</p>
    <article>
      <h2>${signing.title}</h2>
      <p>${signing.document}</p>
      <dl>
        <dt>ハッシュ値（SHA-256）</dt>
        <dd>${printHash(signing)}</dd>
      </dl>
    </article>
    <p>アプリに同じハッシュ値が表示されることを確かめてください。</p>`;
}
