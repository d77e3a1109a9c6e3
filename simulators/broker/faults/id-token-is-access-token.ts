import type { Fault } from '../lies/fault.ts';

/** The access token comes as the id_token as well. */
export const fault: Fault = {
  id: 'id-token-is-access-token',
  sentence: {
    ja: 'アクセストークンが id_token として届く。',
    en: 'The access token comes as the id_token as well.',
  },
  changes: {
    'token-members': (answer) => ({ ...answer, id_token: answer['access_token'] }),
  },
};
