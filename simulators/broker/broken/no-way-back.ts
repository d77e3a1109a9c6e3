import { html } from 'hono/html';
import type { BrokerDefect } from '../defect.ts';

/** Leaves out the way back to the service on the last page of a PC. */
export const defect: BrokerDefect = {
  id: 'no-way-back',
  room: 'broker',
  sentence: {
    ja: 'PCの完了画面に「利用中のサービスへ戻る」がない。',
    en: 'Leaves out the way back to the service on the last page of a PC.',
  },
  apply: (rules) => ({
    ...rules,
    pages: {
      ...rules.pages,
      done: (...page) => ({ ...rules.pages.done(...page), main: html`<p>この画面を閉じてください。</p>` }),
    },
  }),
};
