import { HarnessError } from '../../simulators/world/harness-error.ts';

/** As often as a scenario is played again before it is given up. */
const MOST_LOSSES = 3;

/**
 * Plays something whose hands can be lost on the way, as when a node of a Grid dies: what was running is queued again, and
 * what it came to until then counts for nothing.
 * @param renewIfLost opens what was lost anew; says whether anything was
 * @throws HarnessError `device-lost` when it is lost again and again
 */
export async function playAgainWhenLost<T>(
  renewIfLost: (() => Promise<boolean>) | undefined,
  play: () => Promise<T>,
): Promise<T> {
  for (let lost = 1; lost <= MOST_LOSSES; lost++) {
    let ended: { result: T } | { cause: unknown };
    try {
      ended = { result: await play() };
    } catch (cause) {
      ended = { cause };
    }
    // A browser that went away may look like a page that is not there: only whether it is lost tells them apart.
    if (await renewIfLost?.()) continue;
    if ('cause' in ended) throw ended.cause;
    return ended.result;
  }
  throw new HarnessError(
    'device-lost',
    `Failed to play to the end: expected hands that stay, got some that were lost ${MOST_LOSSES} times.`,
  );
}
