import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readServiceFile } from '../../../scenarios/certification/read-service-file.ts';
import { whyNotAnswer, writeServiceFile } from '../../../scenarios/certification/write-service-file.ts';
import { createEngine, tegata } from './stand-ins.ts';

const engine = createEngine([], { writeServiceFile, whyNotAnswer });
const PRIVATE_KEY = fileURLToPath(new URL('../../../simulators/relying-party/keys/bank.test-key.pem', import.meta.url));
const init = async (answers: readonly string[]) => {
  const file = join(await mkdtemp(join(tmpdir(), 'tegata-init-')), 'service.yaml');
  return { file, ended: await tegata(['certify', file, '--init', '--lang', 'en'], engine, { answers }) };
};
const rest = ['http://localhost:1/', '', 'ようこそ', 'エラー', 'http://localhost:1/me', '名前', ''];

test('certify --init asks again for what will not do, and writes a file that can be read', async () => {
  const { file, ended } = await init([
    '', // a name must be there
    '見本銀行',
    'selling',
    'login',
    'RP-7',
    'RP7',
    'callback',
    'http://localhost:1/callback',
    'HS256',
    'ES256',
    '/nowhere.pem',
    PRIVATE_KEY,
    'name', // openid is missing
    'openid name',
    ...rest,
  ]);
  expect(ended).toMatchObject({ code: 0, printed: file });
  expect(ended.warned.split('\n')).toHaveLength(7);
  const { service } = await readServiceFile(file);
  expect(service).toMatchObject({
    name: '見本銀行',
    purpose: 'login',
    client: { id: 'RP7' },
    scopes: ['openid', 'name'],
  });
});

test('certify --init writes of a private key only its public half', async () => {
  const { file } = await init(['見本', '', '', 'http://localhost:1/', '', PRIVATE_KEY, '', ...rest]);
  const text = await readFile(file, 'utf8');
  expect(text).toContain('BEGIN PUBLIC KEY');
  expect(text).not.toContain('PRIVATE');
});

test('certify --init asks nothing where a file stands', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'tegata-init-')), 'service.yaml');
  await writeFile(file, 'mine');
  const ended = await tegata(['certify', file, '--init'], engine, { answers: ['見本'] });
  expect(ended).toMatchObject({ code: 2, warned: expect.stringContaining('expected no file there, got one') });
  expect(await readFile(file, 'utf8')).toBe('mine');
});
