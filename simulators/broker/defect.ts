import type { BrokerRules } from './rules.ts';
import type { Step } from './step.ts';

/** A broker that is honest but for one thing. `sentence` says what it does wrong. */
export interface BrokerDefect {
  readonly id: string;
  readonly room: 'broker';
  readonly sentence: { readonly ja: string; readonly en: string };
  readonly apply: (rules: BrokerRules) => BrokerRules;
}

/** The steps without one of them; throws when no step has that id. */
export function withoutStep<S>(steps: readonly Step<S>[], id: string): Step<S>[] {
  const rest = steps.filter((step) => step.id !== id);
  if (rest.length === steps.length) throw new TypeError(`Failed to leave out a step: expected a known id, got ${id}.`);
  return rest;
}
