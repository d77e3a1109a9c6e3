import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OperatorAnswer, OperatorFault } from '../../../simulators/platform-operator/operator-fault.ts';

const FOLDER = new URL('../../../simulators/platform-operator/faults/', import.meta.url);
const HONEST: OperatorAnswer = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: '{"result":"valid","certificate":{"serial":"1","not_after":"2030-01-01T00:00:00.000Z"}}',
};

/** For each what a service is given instead of an honest answer. */
const SEEN: Readonly<Record<string, Partial<OperatorAnswer>>> = {
  'operator-500': { status: 500 },
  'operator-html': { headers: { 'content-type': 'text/html; charset=utf-8' } },
  'operator-undecided': { body: '{"result":"pending"}' },
  'operator-unknown-reason': { body: '{"result":"invalid","reason":"tegata_unknown"}' },
  'operator-without-reason': { body: '{"result":"invalid"}' },
  'operator-never': { afterS: 240 },
  'operator-unknown-members': {
    body: `${HONEST.body.slice(0, -1)},"tegata_unknown":{"deep":["あ",null]}}`,
  },
};

describe('A fault of the platform operator', () => {
  it.each(readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, '')))('%s changes its answer', async (id) => {
    const { fault } = (await import(new URL(`${id}.ts`, FOLDER).href)) as { fault: OperatorFault };
    expect(fault.id).toBe(id);
    expect(fault.change(HONEST, fault.seconds ?? 0)).toMatchObject(SEEN[id] ?? { status: `a row for ${id}` });
  });
});
