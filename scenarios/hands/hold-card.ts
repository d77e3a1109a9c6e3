import type { Phone } from '../../simulators/phone/phone.ts';
import type { World } from '../../simulators/world/world.ts';
import type { PhoneHands } from '../hands.ts';

/**
 * Makes hands that hold cards to a phone until it is at rest. One that waits for the clock, as with a slow card, is at rest
 * though it is not done: what breaks then is told by the next card.
 */
export function createHoldCard({ work }: Pick<World, 'work'>, phone: Pick<Phone, 'holdCard'>): PhoneHands['holdCard'] {
  let doing: Promise<void> = Promise.resolve();
  return (card) => {
    const before = doing;
    const tracked = work.track(phone.holdCard(card));
    doing = Promise.all([before, tracked]).then(() => {});
    return Promise.race([doing, work.idle()]);
  };
}
