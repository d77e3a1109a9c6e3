import { describe, expect, it } from 'vitest';
import { findDefects } from '../../scenarios/defects.ts';
import { proofs } from '../../scenarios/proofs.ts';
import { castings, judgeCasting } from './in-process.ts';

/** Defects that no journey of honest people, phones and services can bring out, and where they are told apart. */
const ELSEWHERE: Readonly<Record<string, string>> = {};

describe('A defect that is switched on', () => {
  it.each(proofs)('$defect fails $check alone, in $scenario on $platform', async (proof) => {
    const casting = castings.find(({ name }) => name === `${proof.scenario}@${proof.platform}`);
    if (!casting) return expect.fail(`expected the scenario ${proof.scenario} on ${proof.platform}, got none`);
    const checks = await judgeCasting(casting, [proof.defect]);
    const failed = checks.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id);
    expect(failed, JSON.stringify(checks, undefined, 1)).toEqual([proof.check]);
  });

  it('is one of the catalogue, each of which is caught by a check or told apart elsewhere', async () => {
    const caught = new Set([...proofs.map(({ defect }) => defect), ...Object.keys(ELSEWHERE)]);
    expect([...caught].sort()).toEqual((await findDefects()).map(({ id }) => id));
  });
});
