import { array, constantFrom, nat, record, type Arbitrary } from 'fast-check';
import type { Step } from '../../scenarios/acts/acts.ts';
import { schedule } from '../../scenarios/model/schedule.ts';
import { PLATFORMS, type ServiceName } from '../../scenarios/scenario.ts';
import { settingSchema, type Setting } from '../../scenarios/setting.ts';
import type { Suite } from './suites.ts';

/** A journey that was drawn: what it starts from and what the person does. */
export interface Journey {
  readonly setting: Setting;
  readonly steps: readonly Step[];
}

const SERVICES: readonly ServiceName[] = ['club', 'bank', 'shop'];

/** Draws journeys. */
export function journeys({ weights, longest }: Suite, defects: readonly string[] = []): Arbitrary<Journey> {
  const draws = array(nat(), { maxLength: longest, size: 'max' });
  return record({ platform: constantFrom(...PLATFORMS), service: constantFrom(...SERVICES), seed: nat(), draws }).map(
    ({ platform, service, seed, draws }) => ({
      setting: settingSchema.parse({ seed: `property-${seed}`, platform, service, defects: [...defects] }),
      steps: schedule({ platform, service }, draws, weights),
    }),
  );
}
