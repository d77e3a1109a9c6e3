import type { Act, ActArguments } from './act.ts';
import { browserActs } from './browser-acts.ts';
import { cardActs } from './card-acts.ts';
import { deviceActs } from './device-acts.ts';
import { phoneActs } from './phone-acts.ts';
import { registrationActs } from './registration-acts.ts';
import { worldActs } from './world-acts.ts';

/** Everything a person can do, by name. Scenarios, properties and replay files all speak these words. */
export const acts = { ...browserActs, ...cardActs, ...phoneActs, ...registrationActs, ...deviceActs, ...worldActs };

/** The name of an act. */
export type ActName = keyof typeof acts;

/** The arguments of an act. */
export type ArgumentsOf<N extends ActName> = (typeof acts)[N] extends Act<infer A> ? A : never;

/** One act as it is written down: in a replay file, in a counterexample. */
export interface Step {
  readonly act: ActName;
  readonly with: ActArguments;
}

/** The act of a step, for whoever performs or words it. */
export function actOf(step: Step): Act {
  return acts[step.act] as unknown as Act;
}
