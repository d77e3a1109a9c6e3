import type { Fault } from '../lies/fault.ts';

/** The Content-Type of the userinfo answer names a charset, as the standard allows. */
export const fault: Fault = {
  id: 'userinfo-charset',
  sentence: {
    ja: 'UserInfoの応答の Content-Type に charset が付いている（規格どおり）。',
    en: 'The Content-Type of the userinfo answer names a charset, as the standard allows.',
  },
  changes: {
    'userinfo-answer': (answer) => ({
      ...answer,
      headers: { ...answer.headers, 'content-type': 'application/json;charset=UTF-8' },
    }),
  },
};
