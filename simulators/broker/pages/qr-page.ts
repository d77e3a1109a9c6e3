import { html } from 'hono/html';
import type { Interaction } from '../interaction.ts';
import type { Service } from '../service.ts';
import { APP_NAMES } from './app-name.ts';
import type { PageText } from './interaction-pages.ts';
import type { Markup } from './markup.ts';

/** Shows a two-dimensional code while it works. That it may be renewed before is assumed. */
export function qrPage({ options }: Service, { invitation, notice }: Interaction, path: string): PageText {
  return {
    title: 'スマートフォンで二次元コードを読み取ってください',
    main: html`${notice === 'too-many' ? html`<p class="notice" role="alert">数字を続けて間違えたため、はじめからやり直します。新しい二次元コードを読み取ってください。</p>` : ''}
      <p>スマートフォンのカメラで読み取り、「${APP_NAMES[options.app].name}」を開いてください。</p>
      <img
        class="code"
        src="${path}/code.png?n=${invitation?.nth}"
        width="164"
        height="164"
        alt="${APP_NAMES[options.app].name}を開く二次元コード"
      />
      <p class="quiet">二次元コードは、表示してから${options.qrLifetimeMs / 1000}秒間使えます。</p>
      ${refreshForm(path, 'plain')} ${otherWay(path)}`,
  };
}

/** Says that the code no longer works, and offers a new one. */
export function qrExpiredPage(_: Service, __: Interaction, path: string): PageText {
  return {
    title: '二次元コードの有効期限が切れました',
    main: html`<div class="code lapsed" aria-hidden="true">期限切れ</div>
      <p>新しい二次元コードを表示して、もう一度読み取ってください。</p>
      ${refreshForm(path, '')} ${otherWay(path)}`,
  };
}

function refreshForm(path: string, look: 'plain' | ''): Markup {
  return html`<form method="post" action="${path}/refresh"><button class="${look}">二次元コードを更新</button></form>`;
}

function otherWay(path: string): Markup {
  return html`<p class="quiet"><a href="${path}?way=same_device">このスマートフォンのアプリを使う</a></p>`;
}
