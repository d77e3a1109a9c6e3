import type { Words } from '../../reports/result.ts';
import type { Exclusion } from './exclusion.ts';
import { notPlayed } from './not-played.ts';

const NO_SUCH_CARD: Words = {
  ja: '試験用のカードはすべてこの試験用認証局が発行し、発行の日から有効。ほかの認証局や先の日付の証明書は、実物のカードを使うときだけ現れる。',
  en: 'Every card of the lab is issued by its own PKI and valid from the day of issue; other certificates come only with a physical card.',
};

const NOTHING_UNKNOWN: Words = {
  ja: '試験用の認証側は、この状態に行のある理由でしか断らない。',
  en: 'The lab’s broker refuses only for reasons that this state has a row for.',
};

const PROBLEMS = ['certificate-not-yet-valid', 'certificate-untrusted'] as const;

/** Everything that is left out of coverage: here, and nowhere else. */
export const exclusions: readonly Exclusion[] = [
  {
    graph: 'app',
    from: ['sending-proof', 'sending-signature', 'registration-sending'],
    events: PROBLEMS,
    because: NO_SUCH_CARD,
  },
  {
    graph: 'app',
    from: PROBLEMS.map((problem) => `telling-${problem}`),
    events: ['told', 'trouble', 'network-lost', 'link-opened', 'killed'],
    because: NO_SUCH_CARD,
  },
  {
    graph: 'app',
    from: [...PROBLEMS, ...PROBLEMS.map((problem) => `registration-${problem}`)],
    events: ['close', 'link-opened', 'killed'],
    because: NO_SUCH_CARD,
  },
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
