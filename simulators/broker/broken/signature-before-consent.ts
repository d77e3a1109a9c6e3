import type { BrokerDefect } from '../defect.ts';

/** Takes a signature before the person has agreed. */
export const defect: BrokerDefect = {
  id: 'signature-before-consent',
  room: 'broker',
  sentence: {
    ja: '同意の前でも署名を受け付ける。',
    en: 'Takes a signature before the person has agreed.',
  },
  apply: (rules) => ({ ...rules, admitSignature: () => {} }),
};
