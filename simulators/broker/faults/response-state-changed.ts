import type { Fault } from '../lies/fault.ts';

/** The state on the way back is not the one that the service sent. */
export const fault: Fault = {
  id: 'response-state-changed',
  sentence: {
    ja: 'サービスに戻るときの state が、送られた値と違う。',
    en: 'The state on the way back is not the one that the service sent.',
  },
  changes: {
    'authorization-response': (pairs) =>
      pairs.map(([name, value]) => [name, name === 'state' ? `${value}x` : value] as const),
  },
};
