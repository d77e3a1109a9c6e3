import type { ActName, ArgumentsOf, Step } from '../acts/acts.ts';
import { OWN_PHONE } from './model.ts';

/** Why somebody would do something: decides how often a suite does it. The first is what leads on. */
export const REASONS = [
  'onward',
  'edge',
  'wait',
  'pin',
  'card',
  'number',
  'leave',
  'code',
  'page',
  'tab',
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
