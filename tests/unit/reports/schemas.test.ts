import { Ajv2020 } from 'ajv/dist/2020.js';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../../reports/result.ts';
import { publishedSchemas } from '../../../reports/schemas/published.ts';
import { exampleRun, failedResult } from './example-run.ts';

const ajv = new Ajv2020({
  allowUnionTypes: true,
  formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) },
});
for (const { json } of publishedSchemas()) ajv.addSchema(json);
const accepts = (name: string, value: unknown): boolean =>
  ajv.validate(`https://tegata.invalid/schemas/${name}.json`, JSON.parse(JSON.stringify(value)));

// `vitest -u` writes the files anew after a wanted change.
test.each(publishedSchemas())('$file is what Tegata checks with', async ({ file, json }) => {
  const text = await format(JSON.stringify(json), { parser: 'json', printWidth: 120 });
  await expect(text).toMatchFileSnapshot(`../../../reports/schemas/${file}`);
});

describe('the schema of results', () => {
  test('accepts what Tegata writes', () => {
    expect(accepts('results-1', exampleRun())).toBe(true);
  });

  test.each<[string, (run: RunResult) => unknown]>([
    ['an unknown member', (run) => ({ ...run, more: 1 })],
    ['a missing notice', (run) => ({ ...run, notice: undefined })],
    ['an unknown verdict', (run) => ({ ...run, results: [{ ...failedResult(), verdict: 'green' }] })],
    ['a file outside the folder', (run) => ({ ...run, results: [failedResult({ replay: '../x' })] })],
  ])('refuses %s', (_, change) => {
    expect(accepts('results-1', change(exampleRun()))).toBe(false);
  });
});

describe('the schema of replay files', () => {
  const replay = {
    schema: 'https://tegata.invalid/schemas/replay-1.json',
    setting: { seed: '1/x', startsAt: '2026-04-01T00:00:00.000Z', platform: 'pc', defects: [] },
    scenario: 'authentication/pairing/code-expires@pc',
    hands: { browser: 'in-process', phone: 'virtual' },
    steps: [{ act: 'opensService', with: { service: 'shop' } }],
    checks: ['browser-offers-refresh'],
    notGreen: ['browser-offers-refresh'],
  };

  test('accepts one', () => {
    expect(accepts('replay-1', replay)).toBe(true);
  });

  test('refuses one without checks', () => {
    expect(accepts('replay-1', { ...replay, checks: [] })).toBe(false);
  });
});
