import type { Step } from '../../scenarios/acts/acts.ts';
import { after } from '../../scenarios/model/after.ts';
import { startModel } from '../../scenarios/model/model.ts';
import { possible } from '../../scenarios/model/possible.ts';
import type { Journey } from './journey.ts';

/** Takes steps out of a journey, many at once and then one by one, as long as what is left breaks a law too. */
export async function shrink(journey: Journey, breaks: (journey: Journey) => Promise<boolean>): Promise<Journey> {
  let shortest = journey;
  for (let size = Math.ceil(journey.steps.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let at = shortest.steps.length - size; at > -size;) {
      const steps = sensible(shortest, shortest.steps.toSpliced(Math.max(0, at), size));
      const shorter = { ...shortest, steps };
      if (steps.length < shortest.steps.length && (await breaks(shorter))) shortest = shorter;
      at = Math.min(at, shortest.steps.length) - size;
    }
  }
  return shortest;
}

/** Steps that made sense only after one that was taken out go with it. */
function sensible({ start }: Journey, steps: readonly Step[]): Step[] {
  let model = startModel(start);
  return steps.filter((step) => {
    const makesSense = step.act === 'waits' || possible(model).some((choice) => isSame(choice.step, step));
    if (makesSense) model = after(model, step);
    return makesSense;
  });
}

function isSame(one: Step, other: Step): boolean {
  return one.act === other.act && JSON.stringify(one.with) === JSON.stringify(other.with);
}
