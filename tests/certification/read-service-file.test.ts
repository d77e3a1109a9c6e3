import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readServiceFile } from '../../scenarios/certification/read-service-file.ts';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const right = {
  name: 'テスト商店',
  purpose: 'login',
  client: { id: 'RP1', redirectUris: ['http://localhost:3000/callback'], keys: [publicKey.export({ format: 'jwk' })] },
  scopes: ['openid'],
  start: [{ page: 'http://localhost:3000/' }],
  success: { text: 'ログインしました' },
  failure: { text: '失敗' },
  protected: { page: 'http://localhost:3000/account', shows: { selector: '[data-page=account]' } },
};
const withKey = (given: object) => ({ client: { id: 'RP1', redirectUris: right.client.redirectUris, ...given } });
const withOperator = (operator: object) => ({
  purpose: 'signing',
  scopes: ['openid', 'sign'],
  signing: { api: 'private', operator },
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tegata-service-file-'));
});
const read = async (text: string) => {
  const file = join(folder, 'service.yaml');
  await writeFile(file, text);
  return readServiceFile(file);
};

describe('The file of a service', () => {
  it('is read with what it leaves out', async () => {
    const { service } = await read(stringify(right));
    expect(service).toMatchObject({ tls: 'strict', broker: { port: 8410 }, success: [right.success] });
  });

  it.each([
    ['purpose', { purpose: 'nonsense' }],
    ['client.keys', withKey({})],
    ['client.keys.0', withKey({ keys: [{ kty: 'EC', crv: 'P-256', x: 'half' }] })],
    ['client.keys.0', withKey({ keys: [privateKey.export({ format: 'jwk' })] })],
    ['client.pem', withKey({ pem: '/etc/ssl/service.pem' })],
    ['client.pem', withKey({ pem: privateKey.export({ format: 'pem', type: 'pkcs8' }) })],
    ['client.algorithm', withKey({ pem: publicKey.export({ format: 'pem', type: 'spki' }), algorithm: 'none' })],
    ['scopes', { scopes: ['name'] }],
    ['start.0.page', { start: [{ page: 'localhost:3000' }] }],
    ['success.selector', { success: { selector: '[[[' } }],
    ['failure.1.selector', { failure: [{ text: '失敗' }, { selector: '[[[' }] }],
    ['before.0.with.env', { before: [{ fill: 'パスワード', with: { env: '1 2' } }] }],
    ['success', { success: { words: 'ログイン' } }],
    ['protected', { protected: undefined }],
    ['reset', { purpose: 'identity-check' }],
    ['signing', { purpose: 'signing', scopes: ['openid', 'sign'] }],
    ['signing.operator.key', withOperator({ key: { kty: 'EC', crv: 'P-256', x: 'half' } })],
    ['signing.operator.key', withOperator({ key: privateKey.export({ format: 'jwk' }) })],
    ['logout', { logout: {} }],
    ['tls', { tls: 'maybe' }],
    ['colour', { colour: 'red' }],
  ])('is refused where %s is wrong, and says so', async (field, changes) => {
    const reading = read(stringify({ ...right, ...changes }));
    await expect(reading).rejects.toMatchObject({
      code: 'file-invalid',
      message: expect.stringContaining(`\n  ${field}: expected`),
    });
  });

  it.each([
    ['nothing', '', '(file): expected fields'],
    ['a word', 'hello', '(file): expected fields'],
    ['half a list', 'name: [x\n', 'expected YAML'],
  ])('is refused where it holds %s', async (_, text, words) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'file-invalid', message: expect.stringContaining(words) });
  });

  it('is refused where it is a folder, and where it is missing', async () => {
    await expect(readServiceFile(folder)).rejects.toThrow('got EISDIR');
    await expect(readServiceFile(join(folder, 'none.yaml'))).rejects.toThrow('tegata certify --init');
  });
});
