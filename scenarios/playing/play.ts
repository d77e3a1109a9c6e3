import type { Walked } from '../../reports/coverage.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { JournalEntry } from '../../simulators/world/journal.ts';
import type { Step } from '../acts/acts.ts';
import { countSteps } from '../coverage/count-steps.ts';
import { createGallery, type Hung } from './gallery.ts';
import { createPerson, type Person } from '../person.ts';
import type { Setting } from '../setting.ts';
import { createStage, type Stage, type StageHands } from '../stage.ts';

/** A journey as it went. */
export interface Played {
  readonly journal: readonly JournalEntry[];
  /** Every act, in order, the one that failed included. */
  readonly steps: readonly Step[];
  /** Why the person could not go on, when the screens were not as the script has them. */
  readonly stopped?: string;
  /** The steps that were taken on the graphs of the simulators. */
  readonly walked: Walked;
  /** What simulated phones were asked for and did not know. */
  readonly unknown: readonly string[];
  pictures(which: 'all' | 'telling'): readonly Hung[];
}

/** How a script is played. */
export interface PlayOptions {
  /** Whether pictures are taken: they cost time. */
  readonly pictures: boolean;
  /** Called when all is done but the browsers are still open. */
  readonly beforeClose?: (journal: readonly JournalEntry[], stopped: string | undefined) => Promise<void>;
}

/** What a person does on a stage. */
export type Script = (person: Person, stage: Stage) => Promise<void>;

/** Plays a script in a fresh world: makes the stage, lets the person act, and gives back what was observed. */
export async function play(
  setting: Setting,
  script: Script,
  hands: StageHands,
  options: PlayOptions = { pictures: false },
): Promise<Played> {
  const journal: JournalEntry[] = [];
  const steps: Step[] = [];
  const gallery = createGallery();
  const counter = countSteps();
  const stage = await createStage(
    setting,
    hands,
    (entry) => {
      journal.push(entry);
      gallery.notice(entry);
    },
    counter.took,
  );
  const capture = async (): Promise<void> => {
    if (options.pictures) await gallery.capture(stage.picture);
  };
  const person = createPerson(stage, async (step) => {
    await capture();
    steps.push(step);
  });
  let stopped: string | undefined;
  try {
    await script(person, stage);
  } catch (cause) {
    if (!(cause instanceof HarnessError) || cause.code !== 'hands-not-on-screen') throw cause;
    stopped = cause.message;
    stage.world.journal.write('person', 'stopped', { reason: stopped });
  } finally {
    try {
      await capture();
      await options.beforeClose?.(journal, stopped);
    } finally {
      // Also after a lost device, of which no picture can be taken.
      await stage.close();
    }
  }
  return {
    journal,
    steps,
    ...(stopped !== undefined && { stopped }),
    walked: counter.walked(),
    unknown: stage.unknown(),
    pictures: gallery.hung,
  };
}
