import type { Fault } from '../lies/fault.ts';

/** The second sign-in is given the token answer of the first once more. */
export const fault: Fault = {
  id: 'token-earlier-again',
  sentence: {
    ja: '2回目のログインに、1回目のログインのトークンの応答がもう一度届く。',
    en: 'The second sign-in is given the token answer of the first once more.',
  },
  changes: {
    'token-members': (answer, { earlier }) => earlier ?? answer,
  },
};
