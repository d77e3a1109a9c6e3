import { generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sealRecord, sha256, writeSealed } from '../../../../reports/certification/seal.ts';
import { verifyCertification } from '../../../../reports/certification/verify.ts';
import { exampleCertification } from './example-certification.ts';

const pair = (kind: 'ec' | 'rsa') => {
  const { publicKey, privateKey } =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
};

let folder: string;
let result: string;
const PAGE = '<!doctype html>';
const seal = async (key?: string) => {
  const record = exampleCertification({ 'response/state-changed': 'failed', 'endings/cancelled': 'passed' });
  const artefacts = [{ name: 'page', file: 'index.html', sha256: sha256(PAGE) }];
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(result, writeSealed(sealRecord({ ...record, artefacts }, key)));
};
const problems = async (key?: string) => (await verifyCertification(result, key)).problems;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tegata-seal-'));
  result = join(folder, 'result.json');
});

describe('A sealed result', () => {
  it.each(['ec', 'rsa'] as const)('signed with an %s key is known by its public key and by no other', async (kind) => {
    const [mine, other] = [pair(kind), pair(kind === 'ec' ? 'rsa' : 'ec')];
    await seal(mine.privateKey);
    expect(await verifyCertification(result, mine.publicKey)).toMatchObject({ problems: [], signed: 'yes' });
    expect((await verifyCertification(result)).signed).toBe('not-looked-at');
    for (const wrong of [other.publicKey, pair(kind).publicKey]) {
      expect(await problems(wrong)).toEqual([`${result}: the seal is not signed by this key.`]);
    }
  });

  it('that is not signed is not taken for signed', async () => {
    await seal();
    expect(await verifyCertification(result)).toMatchObject({ problems: [], signed: 'no' });
    expect(await verifyCertification(result, pair('ec').publicKey)).toMatchObject({
      problems: [`${result}: the seal is not signed by this key.`],
      signed: 'no',
    });
  });

  it('says whether a file of it is missing or cannot be read', async () => {
    await seal();
    await rm(join(folder, 'index.html'));
    expect(await problems()).toEqual(['index.html: the file is missing.']);
    await mkdir(join(folder, 'index.html'));
    expect(await problems()).toEqual(['index.html: the file cannot be read (EISDIR).']);
  });

  it('shows every changed byte, wherever it stands', async () => {
    const { privateKey, publicKey } = pair('ec');
    await seal(privateKey);
    const bytes = await readFile(result);
    // Every byte of the seal, and a share of the rest.
    for (let at = 0; at < bytes.length; at += at < bytes.indexOf('"seal"') ? 7 : 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      await writeFile(result, changed);
      expect((await problems(publicKey)).length, `byte ${at}`).toBeGreaterThan(0);
    }
  });

  it('shows a file of it that was changed or is gone', async () => {
    await seal();
    await writeFile(join(folder, 'index.html'), `${PAGE} `);
    expect(await problems()).toEqual(['index.html: the file was changed.']);
    const text = await readFile(result, 'utf8');
    await writeFile(result, text);
    await writeFile(join(folder, 'index.html'), PAGE);
    expect(await problems()).toEqual([]);
  });

  it.each([
    ['a page', '<html>', /expected JSON/],
    ['nothing', '', /expected JSON/],
    ['JSON of another kind', '{"keys":[]}', /expected a record and its seal, got neither/],
    ['a record without seal', '{"record":{}}', /expected a record and its seal, got no seal/],
    ['a record of another form', '{"record":{"trials":1},"seal":{"sha256":""}}', /the record is not of the form/],
  ])('that is %s is said to be that', async (_, text, why) => {
    await writeFile(result, text);
    expect(await problems()).toEqual([expect.stringMatching(why)]);
  });
});
