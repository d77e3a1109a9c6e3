import { withoutStep, type OperatorDefect } from '../operator-defect.ts';

/** Vouches for signatures of certificates that were revoked. */
export const defect: OperatorDefect = {
  id: 'operator-looks-at-no-list',
  room: 'platform-operator',
  sentence: {
    ja: '失効した証明書の署名も有効と答える。',
    en: 'Vouches for signatures of certificates that were revoked.',
  },
  apply: (rules) => withoutStep(rules, 'signer-not-revoked'),
};
