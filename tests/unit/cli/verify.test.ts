import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sealRecord, writeSealed } from '../../../reports/certification/seal.ts';
import { exampleCertification } from '../reports/certification/example-certification.ts';
import { createEngine, tegata } from './stand-ins.ts';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const SECRET = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

let folder: string;
const put = async (name: string, content: string | Buffer): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
};
const verify = async (key: string | Buffer) =>
  tegata(['verify', join(folder, 'result.json'), '--key', await put('key.pem', key), '--lang', 'en'], createEngine());

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tegata-verify-'));
  await put('result.json', writeSealed(sealRecord(exampleCertification({ 'a/one': 'passed' }), SECRET)));
});

describe('tegata verify --key', () => {
  test('takes the public key', async () => {
    const ended = await verify(publicKey.export({ format: 'pem', type: 'spki' }));
    expect(ended).toMatchObject({ code: 0, warned: '' });
    expect(ended.printed).toContain('It is signed by this key.');
  });

  test.each([
    ['PKCS#8', SECRET],
    ['SEC 1', privateKey.export({ format: 'pem', type: 'sec1' })],
    ['encrypted', privateKey.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'secret' })],
  ])('refuses a private key, %s, and shows nothing of it', async (_, pem) => {
    const { code, printed, warned } = await verify(pem);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(warned).toBe(
      `Failed to read ${join(folder, 'key.pem')}: expected the public key, with which a seal is verified, got a private key. 署名は公開鍵で確かめます。秘密鍵ではなく公開鍵を渡してください。`,
    );
  });

  test('refuses what is no key', async () => {
    expect(await verify('none')).toMatchObject({ code: 2, warned: expect.stringContaining('expected a public key') });
  });
});
