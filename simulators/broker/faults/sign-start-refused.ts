import type { Fault } from '../lies/fault.ts';

/** The start of a signing is refused, 403. */
export const fault: Fault = {
  id: 'sign-start-refused',
  sentence: {
    ja: '署名の開始が断られる（403）。',
    en: 'The start of a signing is refused, 403.',
  },
  changes: {
    'sign-start-answer': (answer) => ({ ...answer, status: 403, body: '{"error":"insufficient_scope"}' }),
  },
};
