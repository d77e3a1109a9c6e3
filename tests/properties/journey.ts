import fc from 'fast-check';
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

/** Draws journeys. They shrink to fewer steps, and each step to one that leads on. */
export function journeys({ weights, longest }: Suite, defects: readonly string[] = []): fc.Arbitrary<Journey> {
  const draws = fc.array(fc.nat(), { maxLength: longest, size: 'max' });
  return fc
    .record({ platform: fc.constantFrom(...PLATFORMS), service: fc.constantFrom(...SERVICES), seed: fc.nat(), draws })
    .map(({ platform, service, seed, draws }) => ({
      setting: settingSchema.parse({ seed: `property-${seed}`, platform, service, defects: [...defects] }),
      steps: schedule({ platform, service }, draws, weights),
    }));
}
