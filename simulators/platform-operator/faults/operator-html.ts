import type { OperatorFault } from '../operator-fault.ts';

/** A page of HTML comes with status 200 from the operator. */
export const fault: OperatorFault = {
  id: 'operator-html',
  sentence: {
    ja: 'プラットフォーム事業者の応答の代わりに、HTMLが成功（200）として届く。',
    en: 'A page of HTML comes with status 200 from the operator.',
  },
  change: (answer) => ({
    ...answer,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Login</title><h1>Please log in</h1>',
  }),
};
