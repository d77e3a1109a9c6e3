import type { Expected } from '../by-hand/claim-rules.ts';
import type { Members } from '../by-hand/habits.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It compares the ID token’s nonce with any that it ever sent instead of this sign-in’s. */
export const defect: ServiceDefect = {
  id: 'any-nonce-ever-sent',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの nonce を、今回の値ではなく、これまでに送ったどれかと比べる。',
    en: 'It compares the ID token’s nonce with any that it ever sent instead of this sign-in’s.',
  },
  apply: (rules) => {
    const sent = new Set<unknown>();
    const nonce = (claims: Members, expected: Expected): boolean => sent.add(expected.nonce).has(claims['nonce']);
    return { ...rules, redeemCode: redeemByHand({ claims: { nonce } }) };
  },
};
