import type { PlannedTrial } from './find-plan.ts';

/** Whether a check is one that a defect cannot but fail: its own, or named beside it, a whole family as `FAMILY/*`. */
export function cannotButFail(own: readonly PlannedTrial[], id: string): boolean {
  return own.some(
    (planned) => planned.id === id || (planned.trial.alsoFails ?? []).some((pattern) => isNamed(pattern, id)),
  );
}

function isNamed(pattern: string, id: string): boolean {
  return pattern.endsWith('/*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id;
}
