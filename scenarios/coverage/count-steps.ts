import type { Walked } from '../../reports/coverage.ts';
import type { TookStep } from '../../simulators/world/took.ts';

/** Counts the steps that a journey takes on the graphs. */
export function countSteps(): { readonly took: TookStep; walked(): Walked } {
  const counts = new Map<string, number>();
  return {
    took({ graph, from, event, to }) {
      const step = [graph, from, event, to].join(' ');
      counts.set(step, (counts.get(step) ?? 0) + 1);
    },
    walked: () => Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}
