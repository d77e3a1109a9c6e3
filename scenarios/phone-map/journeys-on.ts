import type { Casting } from '../catalogue/all.ts';
import { castForPhone } from '../playing/cast-for-phone.ts';

/** Scenarios that together meet every screen which any scenario meets on one platform; the longest ways first. */
const MEETING_EVERY_SCREEN = [
  'registration/card/answers-garbage',
  'signing/leaving/at-text-pin',
  'authentication/card/slips-away',
  'registration/lock/face-id-refused',
  'authentication/leaving/without-network',
  'authentication/pairing/refused-code-left',
  'authentication/pairing/photograph-of-yesterday',
  'authentication/pairing/life-is-over',
  'authentication/pairing/both-copies-closed',
  'authentication/pairing/number-expires',
  'authentication/stages/locked-at-the-number',
  'authentication/certificates/card-expired',
  'authentication/certificates/revoked',
  'authentication/certificates/suspended',
  'authentication/pins/card-info-locked-before',
  'authentication/pins/locked-before',
  'authentication/other-person/card-of-another-person',
  'authentication/two-apps/last-day-of-the-old-app',
  'signing/certificates/none',
  'signing/passwords/locked-before',
  'registration/card/not-a-my-number-card',
  'registration/lock/no-screen-lock',
  'registration/complete/code-still-shown',
  'registration/other-person/card-of-another-person',
  'registration/time/after-the-end',
];

/** The journeys on which an app is walked: each once, on the phone itself where it can be. */
export function journeysOn(platform: 'android' | 'ios', castings: readonly Casting[]): Casting[] {
  const fitting = castForPhone(castings, platform);
  return MEETING_EVERY_SCREEN.flatMap((id) => {
    const mine = fitting.filter((casting) => casting.id === id);
    return mine.find((casting) => casting.platform === `smartphone-${platform}`) ?? mine[0] ?? [];
  });
}
