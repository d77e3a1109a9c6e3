import { html } from 'hono/html';
import type { ProtocolError } from '../protocol-error.ts';
import { layOut } from './layout.ts';
import type { Markup } from './markup.ts';
import { pageOverPage } from './page-over-page.ts';

/** Shows a refusal to the person: that the sign-in is over, that it belongs to another browser, or that the request is wrong. */
export function errorPage({ error, description }: ProtocolError): Markup {
  if (error === 'session_over') return pageOverPage();
  if (error === 'other_browser') {
    return layOut({
      page: 'other-browser',
      title: '別のブラウザーで開かれました',
      main: html`<p>この手続きは、始めたときのブラウザーでだけ続けられます。</p>
        <p>元のブラウザーに戻るか、サービスの画面からもう一度始めてください。</p>`,
    });
  }
  return layOut({
    page: 'error',
    title: '手続きを始められませんでした',
    main: html`<p>サービスからの要求に誤りがあります。サービスの画面に戻り、もう一度お試しください。</p>
      <p class="quiet" lang="en">${error}: ${description}</p>`,
  });
}
