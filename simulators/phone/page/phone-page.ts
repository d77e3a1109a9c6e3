import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { z } from 'zod';
import { HarnessError } from '../../world/harness-error.ts';
import type { CardInField, Handle } from '../../world/wire.ts';
import type { Phone } from '../phone.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { screenMarkup } from './screen-markup.ts';

/** What a page shows: a phone, and what lies beside it. */
export interface PagePhone {
  readonly phone: Phone;
  /** The card on the table, for whoever holds it to the phone by the page's own button. */
  card(): CardInField | undefined;
  /** Resolves when nothing that was set off is still under way. */
  settle(): Promise<void>;
}

const act = z.union([
  z.strictObject({ tap: z.string() }),
  z.strictObject({ field: z.string(), text: z.string().max(200) }),
  z.strictObject({ card: z.enum(['hold', 'take']) }),
]);

const HEADERS = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' };

/**
 * The app as a web page, for a phone's own browser: the screens of the one definition, the app itself stays here.
 * @param path begins with a secret and ends with a slash: who knows it has the phone in hand
 */
export function createPhonePage(path: string, { phone, card, settle }: PagePhone): Handle {
  let held = false;
  const seen = (): Response => {
    const screen = String(screenMarkup(phone.platform, phone.screen()));
    return Response.json({ screen, hands: handsMarkup(card() !== undefined, held) }, { headers: HEADERS });
  };
  const perform = async (wanted: z.output<typeof act>): Promise<void> => {
    if ('tap' in wanted) return phone.tap(wanted.tap);
    if ('field' in wanted) return phone.type(wanted.field, wanted.text);
    held = wanted.card === 'hold';
    const laid = card();
    if (!held) return phone.takeCardAway();
    // A slow card is read while the world's clock goes on: the page does not wait for its end.
    if (laid) await Promise.race([phone.holdCard(laid), settle()]);
  };
  return async (request) => {
    const url = new URL(request.url);
    const asked = url.pathname.startsWith(path) ? `${request.method} ${url.pathname.slice(path.length)}` : '';
    if (asked === 'GET ') return pageOf(phone);
    if (asked === 'GET screen') return seen();
    if (asked === 'GET open') return openLink(phone, path, url.searchParams.get('link') ?? '');
    if (asked !== 'POST act') return new Response(null, { status: 404 });
    const wanted = act.safeParse(await request.json().catch(() => undefined));
    if (!wanted.success) return new Response(null, { status: 400 });
    try {
      await perform(wanted.data);
      await settle();
    } catch (cause) {
      // What was touched went away meanwhile: the answer shows what is there instead.
      if (!(cause instanceof HarnessError) || cause.code !== 'hands-not-on-screen') throw cause;
    }
    return seen();
  };
}

/** What the system does with a link to the app: the app takes it, or stays as it was. */
async function openLink(phone: Phone, path: string, link: string): Promise<Response> {
  const taken = await phone.opensLink(link);
  return new Response(null, { status: 303, headers: { ...HEADERS, location: `${path}?taken=${taken}` } });
}

function handsMarkup(isThere: boolean, held: boolean): string {
  const button = held
    ? '<button type="button" data-card="take">カードを離す</button>'
    : '<button type="button" data-card="hold">カードをかざす</button>';
  return `${isThere ? button : ''}<p>Tegata 手形 — 模擬アプリです。本物のデジタル認証アプリではありません。</p>`;
}

function pageOf({ platform }: Phone): Response {
  const style = pageStyle(platform);
  const policy = [
    "default-src 'none'",
    "connect-src 'self'",
    'img-src data:',
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(PAGE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const page = html`<!doctype html>
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>模擬アプリ — Tegata</title>
        <link rel="icon" href="data:," />
        ${raw(`<style>${style}</style>`)}
      </head>
      <body>
        <main id="phone"></main>
        <p class="trouble" role="alert"></p>
        <section class="hand" aria-label="スマートフォンの外"></section>
        ${raw(`<script type="module">${PAGE_SCRIPT}</script>`)}
      </body>
    </html>`;
  const headers = { ...HEADERS, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
  return new Response(String(page), { headers });
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
