import { withoutStep, type OperatorDefect } from '../operator-defect.ts';

/** Vouches for signatures of certificates that have expired. */
export const defect: OperatorDefect = {
  id: 'operator-looks-at-no-dates',
  room: 'platform-operator',
  sentence: {
    ja: '有効期限が切れた証明書の署名も有効と答える。',
    en: 'Vouches for signatures of certificates that have expired.',
  },
  apply: (rules) => withoutStep(rules, 'signer-in-date'),
};
