import { describe, expect, it } from 'vitest';
import { findPlan } from '../../scenarios/certification/find-plan.ts';
import { selectPlan } from '../../scenarios/certification/select-plan.ts';

const plan = await findPlan();
const idsOf = (...only: string[]): string[] => selectPlan(plan, 'authentication', only).map(({ id }) => id);

describe('What is chosen from the plan', () => {
  it('is a check by its id, a family by its name, and all of the profile where nothing is named', () => {
    expect(idsOf('response/state-changed')).toEqual(['response/state-changed']);
    expect(new Set(idsOf('keys').map((id) => id.split('/')[0]))).toEqual(new Set(['keys']));
    expect(idsOf().length).toBeGreaterThan(100);
  });

  it.each([['response/state-chnged'], ['signing']])('is nothing where %s is named, even beside others', (name) => {
    expect(() => idsOf('keys', name)).toThrow(`got ${name}.`);
  });
});
