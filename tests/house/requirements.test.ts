import { describe, expect, it } from 'vitest';
import { castAll, findScenarios } from '../../scenarios/catalogue/all.ts';
import { findChecks } from '../../scenarios/catalogue/all-checks.ts';
import { proofs } from '../../scenarios/catalogue/proofs.ts';
import { readRequirements } from '../../scenarios/catalogue/requirements.ts';

const checks = [...(await findChecks()).keys()];
const rows = await readRequirements();
const castings = castAll(await findScenarios());

const named = new Set(rows.flatMap((row) => row.checks ?? []));
const used = new Set(castings.flatMap(({ scenario }) => scenario.checks));
const proven = new Set(proofs.map(({ check }) => check));

describe('Each check', () => {
  it.each(checks)('%s has a requirement, a scenario that uses it and a defect that fails it', (check) => {
    expect({ requirement: named.has(check), scenario: used.has(check), defect: proven.has(check) }).toEqual({
      requirement: true,
      scenario: true,
      defect: true,
    });
  });
});

describe('Each requirement', () => {
  it('has an id of its own', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  });

  it.each(rows)('$id is proven by checks that exist, or excluded with a reason', ({ checks: provenBy, excluded }) => {
    expect((provenBy === undefined) !== (excluded === undefined)).toBe(true);
    expect((provenBy ?? []).filter((check) => !checks.includes(check))).toEqual([]);
  });
});

describe('Each requirement of certain kinds of service', () => {
  it.each(rows.filter(({ signedFor }) => signedFor))(
    '$id has each check used at each of them',
    ({ signedFor, checks: provenBy }) => {
      for (const kind of signedFor ?? []) {
        const usedThere = castings
          .filter((casting) => casting.signedFor === kind)
          .flatMap(({ scenario }) => scenario.checks);
        expect(usedThere, kind).toEqual(expect.arrayContaining(provenBy ?? []));
      }
    },
  );
});

describe('Each scenario', () => {
  it.each(castings)('$name names checks that exist', ({ scenario }) => {
    expect(scenario.checks.length).toBeGreaterThan(0);
    expect(scenario.checks.filter((check) => !checks.includes(check))).toEqual([]);
  });
});

describe('Each proof', () => {
  it.each(proofs)('of $check by $defect names a casting that uses the check', (proof) => {
    const found = castings.find(({ name }) => name === proof.casting);
    expect(found?.scenario.checks).toContain(proof.check);
  });
});
