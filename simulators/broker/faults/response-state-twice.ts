import type { Fault } from '../lies/fault.ts';

/** There are two states on the way back, of which the last is wrong. */
export const fault: Fault = {
  id: 'response-state-twice',
  sentence: {
    ja: 'サービスに戻るときに state が2つあり、後のほうが違う値になっている。',
    en: 'There are two states on the way back, of which the last is wrong.',
  },
  changes: {
    'authorization-response': (pairs) => [...pairs, ['state', 'a-state-that-nobody-sent']],
  },
};
