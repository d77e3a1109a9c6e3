import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ServiceConfig } from '../config.ts';
import type { Ending } from '../ending.ts';
import { layout, signInButton } from './layout.ts';

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

/** Answers with the readable page of an ending, from which the person can start again. */
export function answerEnding(context: Context, ending: Ending, config: ServiceConfig): Response | Promise<Response> {
  const { status, title, advice } = WORDS[ending];
  return context.html(
    layout(
      config,
      ending,
      title,
      html`<p>${advice}</p>
        ${signInButton}`,
    ),
    status,
  );
}
