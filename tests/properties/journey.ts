import { array, constantFrom, nat, oneof, record, type Arbitrary } from 'fast-check';
import type { Step } from '../../scenarios/acts/acts.ts';
import type { Start } from '../../scenarios/model/model.ts';
import { schedule } from '../../scenarios/model/schedule.ts';
import { isSigning, PLATFORMS } from '../../scenarios/scenario.ts';
import { settingSchema, type Setting } from '../../scenarios/setting.ts';
import type { Suite } from './suites.ts';

/** A journey that was drawn: what it starts from and what the person does. */
export interface Journey {
  readonly start: Start;
  readonly setting: Setting;
  readonly steps: readonly Step[];
}

/** Draws journeys: the numbers that fast-check draws pick one possible act after the other, before anything is run. */
export function journeys(
  { weights, longest, services, given = 'registered' }: Suite,
  defects: readonly string[] = [],
): Arbitrary<Journey> {
  const draws = array(nat(), { minLength: longest / 4, maxLength: longest, size: 'max' });
  return record({ start: starts(services, given), seed: nat(), draws }).map(({ start, seed, draws }) => {
    const setting = settingSchema.parse({ seed: `property-${seed}`, ...start, defects: [...defects] });
    return { start, setting, steps: schedule(start, draws, weights) };
  });
}

function starts(services: Suite['services'], given: NonNullable<Start['given']>): Arbitrary<Start> {
  const locked = services.some(isSigning) ? ('signing-pin-locked' as const) : ('authentication-pin-locked' as const);
  return record({
    platform: constantFrom(...PLATFORMS),
    service: constantFrom(...services),
    persona: oneof(
      { weight: 4, arbitrary: constantFrom('adult' as const) },
      { weight: 2, arbitrary: constantFrom('one-try-left' as const) },
      { weight: 1, arbitrary: constantFrom(locked, 'card-info-pin-locked' as const) },
    ),
  }).map((start) => ({ ...start, given }));
}
