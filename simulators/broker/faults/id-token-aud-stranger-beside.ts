import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The aud of the ID token lists a stranger beside the service, and there is no azp. */
export const fault: Fault = {
  id: 'id-token-aud-stranger-beside',
  sentence: {
    ja: 'IDトークンの aud に知らないサービスも並び、azp がない。',
    en: 'The aud of the ID token lists a stranger beside the service, and there is no azp.',
  },
  changes: {
    'id-token-claims': (claims) => ({ ...withoutMembers('azp')(claims), aud: [claims['aud'], 'RP99999999'] }),
  },
};
