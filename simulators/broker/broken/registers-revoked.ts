import { withoutStep, type BrokerDefect } from '../defect.ts';

/** Registers an app with a certificate that was revoked. */
export const defect: BrokerDefect = {
  id: 'registers-revoked',
  room: 'broker',
  sentence: {
    ja: '失効した電子証明書で利用登録できてしまう。',
    en: 'Registers an app with a certificate that was revoked.',
  },
  apply: (rules) => ({ ...rules, registrationSteps: withoutStep(rules.registrationSteps, 'certificate-not-revoked') }),
};
