import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { VirtualWorld } from '../../simulators/world/world.ts';
import type { PageSeen } from '../hands.ts';

/** Says what was looked for on a page, what is there instead, and whether only time could bring it. */
export function notThere(world: VirtualWorld, wanted: string, seen: PageSeen): HarnessError {
  const { count, nextInMs } = world.clock.pending();
  const buttons = [...seen.buttons, ...seen.links.map((link) => link.label)].map((label) => `「${label}」`).join('');
  const waiting =
    count > 0 ? ` Nothing is under way; the next timer is due in ${nextInMs} ms of the world's clock.` : '';
  return new HarnessError(
    'hands-not-on-screen',
    `Failed to find ${wanted}: got the page “${seen.page ?? seen.title}” with ${buttons || 'no buttons'}.${waiting}`,
  );
}
