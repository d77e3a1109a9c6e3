import type { GraphWalked, StepTaken, Walked } from '../../reports/coverage.ts';
import { exclusions } from './excluded.ts';
import type { Exclusion } from './exclusion.ts';
import { graphs, type Graph } from './graphs.ts';

/** Puts what the journeys of a run walked on the graphs that they walked on. */
export function cover(walked: readonly Walked[], excluded: readonly Exclusion[] = exclusions): GraphWalked[] {
  const counts = new Map<string, number>();
  for (const [step, times] of walked.flatMap((one) => Object.entries(one))) {
    counts.set(step, (counts.get(step) ?? 0) + times);
  }
  return graphs.map((graph) => coverOne(graph, counts, excluded));
}

function coverOne(
  { id, title, start, transitions, partOf }: Graph,
  counts: ReadonlyMap<string, number>,
  excluded: readonly Exclusion[],
): GraphWalked {
  const steps = Object.entries(transitions).flatMap(([from, row]) =>
    Object.entries(row).map(([event, to = from]): StepTaken => {
      const because = excluded.find(
        (one) => one.graph === id && one.from.includes(from) && one.events.includes(event),
      )?.because;
      const times = counts.get([id, from, event, to].join(' ')) ?? 0;
      return { from, event, to, times, ...(because && { excluded: because }) };
    }),
  );
  const states = Object.keys(transitions).map((name) => {
    const into = steps.filter(({ to }) => to === name);
    const because = name !== start && into.every(({ excluded: reason }) => reason) ? into[0]?.excluded : undefined;
    const times = into.reduce((sum, step) => sum + step.times, 0);
    return { name, times, ...(because && { excluded: because }), ...(partOf && { part: partOf(name) }) };
  });
  const known = new Set(steps.map(({ from, event, to }) => [id, from, event, to].join(' ')));
  return {
    id,
    title,
    start,
    states,
    steps,
    unreached: steps.filter((step) => step.times === 0 && !step.excluded).map(tell),
    surprising: [
      ...steps.filter((step) => step.times > 0 && step.excluded).map(tell),
      ...[...counts.keys()].filter((step) => step.startsWith(`${id} `) && !known.has(step)),
    ],
  };
}

function tell({ from, event, to }: StepTaken): string {
  return `${from} – ${event} → ${to}`;
}
