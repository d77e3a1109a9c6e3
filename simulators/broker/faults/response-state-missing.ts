import type { Fault } from '../lies/fault.ts';

/** There is no state on the way back. */
export const fault: Fault = {
  id: 'response-state-missing',
  sentence: {
    ja: 'サービスに戻るときに state がない。',
    en: 'There is no state on the way back.',
  },
  changes: {
    'authorization-response': (pairs) => pairs.filter(([name]) => name !== 'state'),
  },
};
