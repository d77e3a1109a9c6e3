import { withoutStep, type BrokerDefect } from '../defect.ts';

/** Takes a certificate that has expired. */
export const defect: BrokerDefect = {
  id: 'expired-accepted',
  room: 'broker',
  sentence: {
    ja: '有効期限が切れた電子証明書を受け付ける。',
    en: 'Takes a certificate that has expired.',
  },
  apply: (rules) => ({ ...rules, proofSteps: withoutStep(rules.proofSteps, 'certificate-in-date') }),
};
