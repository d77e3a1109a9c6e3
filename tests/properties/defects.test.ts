import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findLaws } from '../../scenarios/catalogue/all-checks.ts';
import { findDefects } from '../../scenarios/catalogue/defects.ts';
import { proofs } from '../../scenarios/catalogue/proofs.ts';
import { bites, catches } from './catches.ts';
import { hunt, type Catch } from './hunt.ts';

const laws = await findLaws();
const defects = await findDefects();
const caught = new Map<string, Catch>();

describe('A defect that is switched on', () => {
  const hunted = [...catches].flatMap(([suite, ids]) => ids.map((id) => ({ id, suite, name: suite.name })));

  it.each(hunted)('is found: $id, by $name', async ({ id, suite }) => {
    const found = await hunt(id, suite, laws);
    if (!found) return expect.fail(`expected a law to be broken by ${id}, got none in all schedules of ${suite.name}`);
    caught.set(id, found);
  });

  it('is one of the catalogue', () => {
    const known = defects.map(({ id }) => id);
    expect(hunted.filter(({ id }) => !known.includes(id))).toEqual([]);
  });

  afterAll(writeTable);
});

describe('A law', () => {
  it.each([...laws.keys()])('bites: %s', async (law) => {
    const bite = bites[law];
    if (!bite) return expect.fail(`expected a defect that breaks ${law} in catches.ts, got none`);
    const alone = new Map([...laws].filter(([id]) => id === law));
    expect(await hunt(bite.defect, bite.suite, alone)).toMatchObject({ laws: [law] });
  });
});

/** Which law found which defect at which run; and of the defects that no law can see, the check that does. */
async function writeTable(): Promise<void> {
  const rows = defects.map(({ id, room, sentence }) => {
    const checks = proofs.filter(({ defect }) => defect === id).map(({ check }) => check);
    return { defect: id, room, sentence, ...caught.get(id), checks };
  });
  for (const { defect, laws = [], suite, run, checks } of rows) {
    const by = suite === undefined ? `check ${checks[0] ?? 'of its room’s own tests'}` : `run ${run} of ${suite}`;
    console.log(`${defect.padEnd(36)} ${by}${laws.length > 0 ? `: ${laws.join(', ')}` : ''}`);
  }
  const folder = join('reports', 'out');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'defects.json'), `${JSON.stringify(rows, undefined, 2)}\n`);
}
