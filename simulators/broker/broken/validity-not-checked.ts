import { withoutStep, type BrokerDefect } from '../defect.ts';

/** Does not look whether the signing certificate was revoked, not even for a government service. */
export const defect: BrokerDefect = {
  id: 'validity-not-checked',
  room: 'broker',
  sentence: {
    ja: '行政のサービスの署名でも、証明書の失効を確かめない。',
    en: 'Does not look whether the signing certificate was revoked, not even for a government service.',
  },
  apply: (rules) => ({ ...rules, signatureSteps: withoutStep(rules.signatureSteps, 'signer-not-revoked') }),
};
