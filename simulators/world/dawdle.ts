import type { Clock, VirtualClock } from './clock.ts';
import type { Answering } from './lending.ts';
import type { Work } from './work.ts';

/** Lets an answer take its time. */
export type Dawdle = (ms: number, answering: Answering | undefined) => Promise<void>;

/**
 * Makes what slow answers wait by. They and whatever they are awaited by count as at rest meanwhile; a clock that is
 * scripted is moved from timer to timer until their time has come, because nobody else would.
 */
export function dawdleOn(clock: Clock, work: Work, scripted: VirtualClock | undefined): Dawdle {
  return (ms, answering) =>
    new Promise((resolve) => {
      const goOn = Array.from({ length: answering?.depth ?? 0 }, () => work.rest());
      let over = false;
      const end = (): void => {
        over = true;
        for (const go of goOn) go();
        resolve();
      };
      const callOff = clock.after(ms, end);
      const giveUp = (): void => {
        callOff();
        if (!over) end();
      };
      answering?.signal?.addEventListener('abort', giveUp, { once: true });
      if (scripted) void drive(scripted, work, () => over);
    });
}

async function drive(clock: VirtualClock, work: Work, isOver: () => boolean): Promise<void> {
  for (;;) {
    await work.idle();
    const { nextInMs } = clock.pending();
    if (isOver() || nextInMs === undefined) return;
    await clock.advance(nextInMs);
  }
}
