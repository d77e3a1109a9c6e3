import type { Fault } from '../lies/fault.ts';

/** The answer names no transaction where a signing is started. */
export const fault: Fault = {
  id: 'sign-start-without-id',
  sentence: {
    ja: '署名の開始の応答に、トランザクションのIDがない。',
    en: 'The answer names no transaction where a signing is started.',
  },
  changes: {
    'sign-start-members': (members) =>
      Object.fromEntries(Object.entries(members).filter(([, value]) => typeof value !== 'string')),
  },
};
