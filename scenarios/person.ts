import { acts, actOf, type ActName, type ArgumentsOf, type Step } from './acts/acts.ts';
import type { Act, ActArguments } from './acts/act.ts';
import { journeysOf, type Journeys } from './journeys.ts';
import type { Stage } from './stage.ts';

type Performs<A> = Record<never, never> extends A ? (args?: A) => Promise<void> : (args: A) => Promise<void>;

/** A person in a scenario: every act by name, and the stretches of journey that most scenarios share. */
export type Person = { readonly [N in ActName]: Performs<ArgumentsOf<N>> } & Journeys;

/**
 * Puts a person on a stage.
 * @param performed told of each act before it is done, so that it can be pictured and replayed
 */
export function createPerson(stage: Stage, performed: (step: Step) => Promise<void>): Person {
  const perform = async (act: ActName, args: ActArguments): Promise<void> => {
    const step: Step = { act, with: args };
    await performed(step);
    await performStep(stage, step);
  };
  const methods = Object.fromEntries(
    (Object.keys(acts) as ActName[]).map((name) => [name, (args: ActArguments = {}) => perform(name, args)]),
  ) as unknown as Omit<Person, keyof Journeys>;
  return { ...methods, ...journeysOf(methods, stage) };
}

/** Performs one step and lets everything that it set off come to rest. */
export async function performStep(stage: Stage, step: Step): Promise<void> {
  const act: Act = actOf(step);
  await stage.glance();
  stage.world.journal.write('person', 'does', { act: step.act, with: step.with, words: act.words(step.with) });
  await act.perform(stage, step.with);
  await stage.world.work.idle();
}
