import type { BrokerDefect } from '../defect.ts';

/** Takes every browser that calls itself a Macintosh for a smartphone. */
export const defect: BrokerDefect = {
  id: 'macintosh-taken-for-phone',
  room: 'broker',
  sentence: {
    ja: 'Macintoshを名乗るブラウザをスマートフォンとみなす。',
    en: 'Takes every browser that calls itself a Macintosh for a smartphone.',
  },
  apply: (rules) => ({
    ...rules,
    deviceKindOf: (userAgent, mobileHint) =>
      userAgent.includes('Macintosh') ? 'smartphone' : rules.deviceKindOf(userAgent, mobileHint),
  }),
};
