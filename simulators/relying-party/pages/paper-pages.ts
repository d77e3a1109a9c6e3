import { html } from 'hono/html';
import type { ServiceConfig } from '../config.ts';
import { layout, type Markup } from './layout.ts';

/** The privacy policy that the app links to on its consent screen. */
export function policyPage(config: ServiceConfig): Markup {
  return layout(
    config,
    'policy',
    'プライバシーポリシー',
    html`<p>受け取った情報は、ログイン中の画面に表示するためだけに使い、ログアウトすると消去します。</p>`,
  );
}

/** The terms that the app links to on its consent screen. */
export function termsPage(config: ServiceConfig): Markup {
  return layout(config, 'terms', '利用規約', html`<p>動作確認のために、だれでも使えます。</p>`);
}
