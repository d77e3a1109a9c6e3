import type { Fault } from '../lies/fault.ts';

/** The state on the way back is empty. */
export const fault: Fault = {
  id: 'response-state-empty',
  sentence: {
    ja: 'サービスに戻るときの state が空になっている。',
    en: 'The state on the way back is empty.',
  },
  changes: {
    'authorization-response': (pairs) => pairs.map(([name, value]) => [name, name === 'state' ? '' : value] as const),
  },
};
