import { html } from 'hono/html';
import type { Interaction, PageId } from '../interaction.ts';
import { linkOf } from '../pairing/invite.ts';
import { purposeOf } from '../pairing/purpose.ts';
import type { Service } from '../service.ts';
import { APP_NAMES } from './app-name.ts';
import type { Markup } from './markup.ts';
import { numberPage } from './number-page.ts';
import { qrExpiredPage, qrPage } from './qr-page.ts';

/** What stands on one page of a sign-in. */
export interface PageText {
  readonly title: string;
  readonly main: Markup;
}

type DrawPage = (service: Service, interaction: Interaction, path: string) => PageText;

/** The pages of a sign-in. Quoted buttons are the guide's; the other words are ours. */
export const interactionPages: Readonly<Record<Exclude<PageId, 'page-over'>, DrawPage>> = {
  'open-app': (service, interaction, path) => ({
    title: `アプリで${deedOf(interaction)}します`,
    main: html`<p>マイナンバーカードと、${secretOf(interaction)}を用意してください。</p>
      <p>${appLink(service, interaction)}</p>
      <p class="quiet"><a href="${path}?way=cross_device">別のスマートフォンのアプリを使う</a></p>`,
  }),
  'app-opened': (service, interaction) => ({
    title: 'アプリで手続きを続けてください',
    main: html`<p>
        ${deedOf(interaction)}が終わると、アプリからサービスへ戻れます。この画面は開いたままでかまいません。
      </p>
      <p>${appLink(service, interaction)}</p>`,
  }),
  qr: qrPage,
  'qr-expired': qrExpiredPage,
  number: numberPage,
  'continue-on-phone': ({ options }) => ({
    title: 'スマートフォンで手続きを続けてください',
    main: html`<p>「${APP_NAMES[options.app].name}」の案内に沿って操作してください。</p>
      <p class="quiet">この画面は、手続きが終わるまで閉じないでください。</p>`,
  }),
  done: (_, interaction, path) => ({
    title: `${deedOf(interaction)}が完了しました`,
    main: html`<p>サービスへ戻って続けてください。</p>
      <form method="post" action="${path}/return"><button autofocus>利用中のサービスへ戻る</button></form>`,
  }),
  cancelled: (_, interaction) => ({
    title: `${deedOf(interaction)}を中止しました`,
    main: html`<p>アプリからサービスへ戻ってください。この画面は閉じてかまいません。</p>`,
  }),
};

function deedOf({ request }: Interaction): string {
  return purposeOf(request) === 'signing' ? '署名' : '認証';
}

function secretOf({ request }: Interaction): string {
  return purposeOf(request) === 'signing' ? '署名用電子証明書のパスワード' : 'その暗証番号';
}

function appLink(service: Service, { invitation }: Interaction): Markup {
  if (!invitation) return html``;
  return html`<a class="button" href="${linkOf(service, invitation)}">${APP_NAMES[service.options.app].name}を開く</a>`;
}
