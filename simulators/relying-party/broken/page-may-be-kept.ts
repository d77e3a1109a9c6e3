import type { ServiceDefect } from '../service-defect.ts';

/** Lets the browser keep the page of someone signed in. */
export const defect: ServiceDefect = {
  id: 'page-may-be-kept',
  room: 'relying-party',
  sentence: {
    ja: 'ログイン後の画面を、ブラウザーに保存させる。',
    en: 'Lets the browser keep the page of someone signed in.',
  },
  apply: (rules) => ({ ...rules, guard: (context) => context.header('referrer-policy', 'no-referrer') }),
};
