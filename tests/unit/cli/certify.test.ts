import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../reports/check.ts';
import type { CertificationRecord } from '../../../reports/certification/record.ts';
import { exampleCertification } from '../reports/certification/example-certification.ts';
import { createEngine, tegata } from './stand-ins.ts';

const judge = (verdicts: Record<string, Verdict>, changes?: CertificationRecord['changes']) => {
  const record = { ...exampleCertification(verdicts), ...(changes && { changes }) };
  return createEngine([], {
    certify: () => Promise.resolve({ complaints: [], record, warnings: [], isStopped: false }),
  });
};
const certify = (engine: ReturnType<typeof judge>, ...args: string[]) =>
  tegata(['certify', 'service.yaml', '--lang', 'en', ...args], engine);
const baseline = async (...ids: string[]): Promise<string> => {
  const file = join(await mkdtemp(join(tmpdir(), 'tegata-baseline-')), 'expected.yaml');
  await writeFile(file, JSON.stringify(ids.map((id) => ({ id, because: 'known' }))));
  return file;
};

describe('tegata certify', () => {
  test.each<[Verdict, number, string]>([
    ['passed', 0, 'PASSED. This is no official certification.'],
    ['warning', 0, 'PASSED. This is no official certification.'],
    ['failed', 1, 'FAILED. This is no official certification.'],
    ['review', 1, 'INCOMPLETE. This is no official certification.'],
    ['not-reached', 1, 'INCOMPLETE. This is no official certification.'],
  ])('beside a check that passed, one that is %s ends with %i', async (verdict, code, last) => {
    const ended = await certify(judge({ 'a/one': 'passed', 'a/other': verdict }));
    expect(ended).toMatchObject({ code, warned: '' });
    expect(ended.printed.split('\n').at(-1)).toBe(last);
  });

  test('is green where what fails is expected to, and red where what was expected to fail passes', async () => {
    const engine = judge({ 'a/one': 'passed', 'a/other': 'failed' });
    expect(await certify(engine, '--baseline', await baseline('a/other'))).toMatchObject({ code: 0, warned: '' });
    const alone = await certify(judge({ 'a/other': 'failed' }), '--baseline', await baseline('a/other'));
    expect(alone.code).toBe(0);
    expect(alone.printed).toMatch(/NOTHING BUT EXPECTED FAILURES\. This is no official certification\.$/);
    const stale = await certify(engine, '--baseline', await baseline('a/other', 'a/one'));
    expect(stale.code).toBe(1);
    expect(stale.warned).toBe('a/one is listed as an expected failure, and passed: take it off the list.');
  });

  test('says what changed since the last time', async () => {
    const changes = { newlyFailing: ['a/other'], fixed: ['a/one'], rulesetChanged: true, serviceFileChanged: false };
    const engine = judge({ 'a/one': 'passed', 'a/other': 'failed' }, { since: '2026-11-01T09:00:00.000Z', ...changes });
    expect((await certify(engine)).printed.split('\n').slice(-5)).toEqual([
      'Since 2026-11-01 09:00 UTC',
      'Newly failing: a/other',
      'Fixed: a/one',
      'Other rules were checked than last time: the counts do not compare as they stand.',
      'FAILED. This is no official certification.',
    ]);
  });

  test('refuses a key that it could not sign with, before anything is judged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tegata-keys-'));
    const engine = createEngine([], { certify: () => Promise.reject(new Error('It began to judge.')) });
    const file = join(folder, 'key.pem');
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const other = generateKeyPairSync('ed25519').privateKey;
    for (const pem of [
      'none',
      publicKey.export({ format: 'pem', type: 'spki' }),
      other.export({ format: 'pem', type: 'pkcs8' }),
    ]) {
      await writeFile(file, pem);
      expect(await certify(engine, '--key', file)).toMatchObject({
        code: 2,
        warned: `Failed to read ${file}: expected a private key as PEM, without a passphrase: RSA, or EC on P-256.`,
      });
    }
  });

  test('refuses to keep its history where the report is written anew', async () => {
    const ended = await certify(judge({ a: 'passed' }), '--out', 'reports/out', '--history', 'reports/out/history.db');
    expect(ended).toMatchObject({ code: 2, warned: expect.stringContaining('expected a file outside of reports/out') });
  });

  test('names the field that is to be corrected, and judges nothing', async () => {
    const words = { ja: '直してください。', en: 'It is another one.' };
    const complaints = [{ field: 'client.id', words, stops: true }];
    const engine = createEngine([], { certify: () => Promise.resolve({ complaints, warnings: [], isStopped: false }) });
    expect(await certify(engine)).toMatchObject({
      code: 2,
      warned: 'client.id: It is another one.\nCorrect this and run again. The service itself was not judged.',
    });
  });

  test.each([
    [
      { 'a/one': 'passed', 'a/other': 'failed', 'a/third': 'not-run' },
      `Stopped from outside: the results of 2 of 3 checks are kept in ${join('reports/out/certification', 'index.html')}.`,
    ],
    [undefined, 'Stopped from outside before anything was judged.'],
  ] as const)('ends with one line and its exit code when it is stopped: %o', async (verdicts, warned) => {
    const record = verdicts && exampleCertification(verdicts);
    const engine = createEngine([], {
      async certify({ stopped }) {
        await stopped;
        return { complaints: [], ...(record && { record }), warnings: [], isStopped: true };
      },
    });
    const args = ['certify', 'service.yaml', '--lang', 'en'];
    expect(await tegata(args, engine, { stop: Promise.resolve() })).toMatchObject({ code: 130, printed: '', warned });
  });
});
