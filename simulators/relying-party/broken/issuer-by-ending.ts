import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It looks only at the end of the ID token’s iss. */
export const defect: ServiceDefect = {
  id: 'issuer-by-ending',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの iss を、末尾だけで確かめる。',
    en: 'It looks only at the end of the ID token’s iss.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({ claims: { issuer: ({ iss }) => String(iss).endsWith('/api/realms/main') } }),
  }),
};
