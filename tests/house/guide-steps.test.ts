import { describe, expect, it } from 'vitest';
import { findScenarios } from '../../scenarios/catalogue/all.ts';
import { readRequirements } from '../../scenarios/catalogue/requirements.ts';
import { STEP_IDS } from './guide-steps.ts';
import { provenElsewhere, unknownSteps, withoutRow } from './trace-guide.ts';

const rows = await readRequirements();
const scenarios = await findScenarios();

describe('The guide', () => {
  it('has ids of its own for its steps', () => {
    expect(STEP_IDS.filter((id, at) => STEP_IDS.indexOf(id) < at)).toEqual([]);
  });

  it('has a row for every step', () => {
    expect(withoutRow(rows)).toEqual([]);
  });

  it('has every step that a row names', () => {
    expect(unknownSteps(rows)).toEqual([]);
  });

  it('has rows that are proven where the step takes place', () => {
    expect(provenElsewhere(rows, scenarios)).toEqual([]);
  });
});

describe('Holding rows against the guide', () => {
  const without = (step: string) => rows.filter((row) => !row.steps.includes(step));

  it.each(STEP_IDS)('misses %s when its rows are taken away', (step) => {
    expect(withoutRow(without(step))).toContain(step);
  });

  it.each(['A-S 9', 'A-S 4.3', 'pairing 15', 'A', 'a-s 4.1', ''])('does not know a step “%s”', (step) => {
    expect(unknownSteps([{ id: 'made-up', steps: ['A-S 4.1', step] }])).toEqual([`made-up: ${step}`]);
  });

  it.each([
    ['A-S 4.1', 'phone-signing-in-order'],
    ['S-P 4', 'phone-screens-in-order'],
    ['R 5-B', 'phone-asks-before-using-face-id'],
    ['A-S 2-B.1', 'phone-asks-before-using-face-id'],
    ['A-P 3.1', 'phone-returns-after-ten-seconds'],
  ])('sees that %s is not proven by %s', (step, check) => {
    const made = { id: 'made-up', steps: [step], checks: [check] };
    expect(provenElsewhere([made], scenarios)).toEqual([`made-up: ${check}, ${step}`]);
  });
});
