import type { Words } from '../../reports/result.ts';
import type { Exclusion } from './exclusion.ts';
import { notPlayed } from './not-played.ts';

const NOTHING_UNKNOWN: Words = {
  ja: '試験用の認証側は、この状態に行のある理由でしか断らない。',
  en: 'The lab’s broker refuses only for reasons that this state has a row for.',
};

/** Everything that is left out of coverage: here, and nowhere else. */
export const exclusions: readonly Exclusion[] = [
  {
    graph: 'app',
    from: [
      'opening',
      'renewing-number',
      'sending-proof',
      'approving',
      'sign-consenting',
      'sending-signature',
      'registration-asking',
      'registration-sending',
    ],
    events: ['trouble'],
    because: NOTHING_UNKNOWN,
  },
  {
    graph: 'app',
    from: ['trouble', 'registration-trouble'],
    events: ['close', 'link-opened', 'killed'],
    because: NOTHING_UNKNOWN,
  },
  ...notPlayed,
];
