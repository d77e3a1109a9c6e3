import { withoutStep, type BrokerDefect } from '../defect.ts';

/** Takes a certificate that was revoked. */
export const defect: BrokerDefect = {
  id: 'revoked-accepted',
  room: 'broker',
  sentence: {
    ja: '失効した電子証明書を受け付ける。',
    en: 'Takes a certificate that was revoked.',
  },
  apply: (rules) => ({ ...rules, proofSteps: withoutStep(rules.proofSteps, 'certificate-not-revoked') }),
};
