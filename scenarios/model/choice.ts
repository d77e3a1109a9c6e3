import type { ActName, ArgumentsOf, Step } from '../acts/acts.ts';
import { OWN_PHONE } from './model.ts';

/** Why somebody would do something: decides how often a suite does it. */
export const REASONS = [
  // Leads on to a sign-in, or out of a dead end. It comes first, so that a draw of 0 picks it.
  'onward',
  // Just before, on and just after the moment at which something lapses.
  'edge',
  'wait',
  // A wrong one.
  'pin',
  // Slips, fails, is laid down early or taken away.
  'card',
  // Six wrong digits.
  'number',
  // Wants to stop.
  'leave',
  // Whatever may bring a second code, or use an old one.
  'code',
  // Loads it again or leaves it.
  'page',
  'tab',
  // Another phone, or the app killed.
  'phone',
  'network',
] as const;

/** One of the reasons. */
export type Reason = (typeof REASONS)[number];

/** Something that can be done now, and why somebody would. */
export interface Choice {
  readonly why: Reason;
  readonly step: Step;
}

/** Writes down a choice. */
export function choice<N extends ActName>(why: Reason, act: N, args: ArgumentsOf<N>): Choice {
  return { why, step: { act, with: args } };
}

/** The argument that names a phone, left out for a person's own. */
export function onPhone(name: string): { phone?: string } {
  return name === OWN_PHONE ? {} : { phone: name };
}
