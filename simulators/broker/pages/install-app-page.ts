import { html } from 'hono/html';
import type { Service } from '../service.ts';
import { APP_NAMES } from './app-name.ts';
import { layOut } from './layout.ts';
import type { Markup } from './markup.ts';

/** Urges to install the app (observed: `DOCUMENTS.universityManual`; wording ours). It names the app in the stores but leads nowhere outside. */
export function installAppPage({ options }: Service, systems: string = APP_NAMES[options.app].systems): Markup {
  const { name, appStoreId, androidPackage } = APP_NAMES[options.app];
  return layOut({
    page: 'install-app',
    title: `「${name}」をインストールしてください`,
    main: html`<p>手続きを続けるには、スマートフォンに「${name}」が必要です。</p>
      <dl>
        <dt>App Store</dt>
        <dd>${appStoreId}</dd>
        <dt>Google Play</dt>
        <dd>${androidPackage}</dd>
        <dt>使えるスマートフォン</dt>
        <dd>${systems}</dd>
      </dl>
      <p>インストールが終わったら、サービスの画面に戻り、もう一度始めてください。</p>`,
  });
}
