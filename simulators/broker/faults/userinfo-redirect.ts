import type { Fault } from '../lies/fault.ts';

/** A redirect to somewhere else comes in place of the userinfo answer. */
export const fault: Fault = {
  id: 'userinfo-redirect',
  sentence: {
    ja: 'UserInfoの応答の代わりに、ほかの場所への転送が届く。',
    en: 'A redirect to somewhere else comes in place of the userinfo answer.',
  },
  changes: {
    'userinfo-answer': (answer, { issuer }) => ({
      ...answer,
      status: 302,
      headers: { location: `${issuer}/stranger/certs` },
      body: '',
    }),
  },
};
