import type { FlowEvent, State, Transitions } from './flow.ts';
import type { PhoneRules } from './phone-rules.ts';

/** A stand-in that differs from the honest app in exactly one thing, which a check has to find. */
export interface PhoneDefect {
  readonly id: string;
  readonly room: 'phone';
  /** What is wrong with it, for testers. */
  readonly sentence: { readonly ja: string; readonly en: string };
  apply(rules: PhoneRules): PhoneRules;
}

/** The table with an event that leads somewhere else, wherever it leads. */
export function withDestination(transitions: Transitions, event: FlowEvent, to: State): Transitions {
  const rows = Object.entries(transitions).map(([state, row]) => [state, event in row ? { ...row, [event]: to } : row]);
  return Object.fromEntries(rows) as Transitions;
}

/** The table with an event that means nothing anywhere. */
export function withoutEvent(transitions: Transitions, event: FlowEvent): Transitions {
  const rows = Object.entries(transitions).map(([state, { [event]: _ignored, ...row }]) => [state, row]);
  return Object.fromEntries(rows) as Transitions;
}
