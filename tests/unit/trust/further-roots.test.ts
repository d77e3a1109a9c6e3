import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFurtherRoots } from '../../../simulators/trust/further-roots.ts';
import { createTrust } from '../../../simulators/trust/trust.ts';
import { toPem } from './openssl.ts';
import { askFor, createQuietWorld } from './requests.ts';

describe('a file of further roots', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'tegata-roots-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it('gives every root in it, whatever stands between them', () => {
    const { roots } = createTrust(createQuietWorld());
    const text = `one\n${toPem('CERTIFICATE', roots.authentication)}\ntwo\r\n${toPem('CERTIFICATE', roots.signing)}`;
    expect(readFurtherRoots(write('both.pem', text))).toEqual([
      new Uint8Array(roots.authentication),
      new Uint8Array(roots.signing),
    ]);
  });

  it.each([
    ['that is not there', undefined, 'expected a file that can be read, got none'],
    ['without a certificate', 'hello', 'expected at least one PEM certificate, got none'],
    ['with a broken one', toPem('CERTIFICATE', Uint8Array.of(1, 2, 3)), 'certificate 1 of 1 which cannot be read'],
    [
      'with a private key',
      '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----',
      'expected only certificates, got PRIVATE KEY',
    ],
  ])('%s is refused in one sentence', (name, content, words) => {
    const path = content === undefined ? join(folder, 'missing.pem') : write(`${name}.pem`, content);
    expect(() => readFurtherRoots(path)).toThrow(
      expect.objectContaining({ code: 'file-invalid', message: expect.stringContaining(words) }),
    );
  });

  it('with a card holder’s certificate is refused, and which one is said', async () => {
    const trust = createTrust(createQuietWorld());
    const { certificate } = await trust.issue(askFor('authentication'));
    const path = write('leaf.pem', toPem('CERTIFICATE', trust.roots.signing) + toPem('CERTIFICATE', certificate));
    expect(() => readFurtherRoots(path)).toThrow(/got certificate 2 of 2 which is none\.$/);
  });
});
