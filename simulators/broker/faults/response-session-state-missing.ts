import type { Fault } from '../lies/fault.ts';

/** There is no session_state on the way back; no standard asks for it. */
export const fault: Fault = {
  id: 'response-session-state-missing',
  sentence: {
    ja: 'サービスに戻るときに session_state がない（規格にないパラメーター）。',
    en: 'There is no session_state on the way back; no standard asks for it.',
  },
  changes: {
    'authorization-response': (pairs) => pairs.filter(([name]) => name !== 'session_state'),
  },
};
