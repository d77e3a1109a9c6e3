import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ServiceConfig } from '../config.ts';
import type { Ending } from '../ending.ts';
import { layout, startButton } from './layout.ts';

interface EndingWords {
  readonly status: 200 | 400 | 401 | 404 | 503;
  readonly title: string;
  readonly advice: string;
}

const WORDS: Readonly<Record<Ending, EndingWords>> = {
  // To stop is the person's right, not an error.
  cancelled: {
    status: 200,
    title: '認証が中止されました',
    advice: 'ログインしていません。続けるときは、もう一度認証してください。',
  },
  failed: {
    status: 400,
    title: '認証できませんでした',
    advice: '安全のため、ログインを取りやめました。お手数ですが、はじめからやり直してください。',
  },
  'no-session': {
    status: 400,
    title: 'ログインを続けられません',
    advice:
      '認証を始めたときと別のブラウザで開いたか、時間がたちすぎています。いつもお使いのブラウザで、はじめからやり直してください。',
  },
  unreachable: {
    status: 503,
    title: '認証サービスに接続できません',
    advice: 'ただいま認証サービスを利用できません。しばらくしてから、もう一度お試しください。',
  },
  'signature-wrong': {
    status: 400,
    title: '署名を確認できませんでした',
    advice: '届いた署名が文書と一致しません。署名は受け付けていません。お手数ですが、はじめからやり直してください。',
  },
  'signer-expired': {
    status: 400,
    title: '署名を受け付けられません',
    advice: '署名用電子証明書の有効期限が切れています。市区町村の窓口で更新してから、もう一度お試しください。',
  },
  'signer-not-yet-valid': {
    status: 400,
    title: '署名を受け付けられません',
    advice: '署名用電子証明書の有効期間がまだ始まっていません。有効期間が始まってから、もう一度お試しください。',
  },
  'signer-revoked': {
    status: 400,
    title: '署名を受け付けられません',
    advice:
      '署名用電子証明書が失効しています。引っ越しなどで記載事項が変わると失効します。市区町村の窓口で新しい証明書を受け取ってください。',
  },
  'signer-untrusted': {
    status: 400,
    title: '署名を確認できませんでした',
    advice: '署名用電子証明書を確認できないため、署名を受け付けていません。',
  },
  'not-signed-in': {
    status: 401,
    title: 'ログインが必要です',
    advice: 'このページを見るには、ログインしてください。',
  },
  'not-found': {
    status: 404,
    title: 'ページが見つかりません',
    advice: 'アドレスをお確かめください。',
  },
};

/** Where somebody was about to sign, not to sign in. */
const WORDS_OF_SIGNING: Partial<typeof WORDS> = {
  cancelled: {
    status: 200,
    title: '署名が中止されました',
    advice: '文書に署名していません。続けるときは、もう一度署名の手続きをしてください。',
  },
  failed: {
    status: 400,
    title: '署名できませんでした',
    advice: '署名を受け取れなかったため、手続きを取りやめました。お手数ですが、はじめからやり直してください。',
  },
  'no-session': {
    status: 400,
    title: '署名を続けられません',
    advice:
      '署名を始めたときと別のブラウザで開いたか、時間がたちすぎています。いつもお使いのブラウザで、はじめからやり直してください。',
  },
};

/** Answers with the readable page of an ending, from which the person can start again. */
export function answerEnding(context: Context, ending: Ending, config: ServiceConfig): Response | Promise<Response> {
  const { status, title, advice } = (config.signing && WORDS_OF_SIGNING[ending]) ?? WORDS[ending];
  return context.html(
    layout(
      config,
      ending,
      title,
      html`<p>${advice}</p>
        ${startButton(config)}`,
    ),
    status,
  );
}
