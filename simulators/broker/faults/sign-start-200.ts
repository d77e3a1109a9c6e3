import type { Fault } from '../lies/fault.ts';

/** The status is 200, not 201, where a signing is started. */
export const fault: Fault = {
  id: 'sign-start-200',
  sentence: {
    ja: '署名の開始の応答のステータスが、201ではなく200になる。',
    en: 'The status is 200, not 201, where a signing is started.',
  },
  changes: {
    'sign-start-answer': (answer) => ({ ...answer, status: 200 }),
  },
};
