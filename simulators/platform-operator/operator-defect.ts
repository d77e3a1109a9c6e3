import type { OperatorRules } from './rules.ts';

/** An operator that is honest but for one thing. `sentence` says what it does wrong. */
export interface OperatorDefect {
  readonly id: string;
  readonly room: 'platform-operator';
  readonly sentence: { readonly ja: string; readonly en: string };
  readonly apply: (rules: OperatorRules) => OperatorRules;
}

/** The rules without one step. */
export function withoutStep({ steps }: OperatorRules, id: string): OperatorRules {
  return { steps: steps.filter((step) => step.id !== id) };
}
