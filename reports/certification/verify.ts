import { createPublicKey, verify as verifySignature } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { resolveInside } from '../resolve-inside.ts';
import type { CertificationRecord } from './record.ts';
import { sha256, writeSealed, type SealedRecord } from './seal.ts';

/** What a look at a result file and its artefacts found. */
export interface Verification {
  /** What was changed, is missing or does not fit, for people; empty where all is as it was written. */
  readonly problems: readonly string[];
  readonly signed: 'no' | 'not-looked-at' | 'yes';
  readonly record?: CertificationRecord;
}

/** Checks a result file and every file that it names, without any network. One changed byte is found. */
export async function verifyCertification(path: string, keyPem?: string): Promise<Verification> {
  const text = await readFile(path, 'utf8');
  const sealed = parse(text);
  if (!sealed?.record || !sealed.seal)
    return { problems: [`${path}: expected a sealed result, got something else.`], signed: 'no' };
  const { record, seal } = sealed;
  const problems: string[] = [];
  if (text !== writeSealed(sealed)) problems.push(`${path}: the file is not written as Tegata writes it.`);
  if (sha256(JSON.stringify(record)) !== seal.sha256)
    problems.push(`${path}: the record was changed after it was sealed.`);
  for (const { file, sha256: expected } of [
    ...record.artefacts,
    ...record.trials.flatMap(({ artefacts }) => artefacts),
  ]) {
    const found = await readFile(resolveInside(dirname(path), file)).catch(() => undefined);
    if (!found) problems.push(`${file}: the file is missing.`);
    else if (sha256(found) !== expected) problems.push(`${file}: the file was changed.`);
  }
  const signed = seal.jws === undefined ? 'no' : keyPem === undefined ? 'not-looked-at' : 'yes';
  if (keyPem !== undefined && !isSignedBy(seal, keyPem)) problems.push(`${path}: the seal is not signed by this key.`);
  return { problems, signed, record };
}

function parse(text: string): SealedRecord | undefined {
  try {
    return JSON.parse(text) as SealedRecord;
  } catch {
    return undefined;
  }
}

function isSignedBy({ jws, sha256: digest }: SealedRecord['seal'], keyPem: string): boolean {
  const [header = '', payload = '', signature = ''] = (jws ?? '').split('.');
  if (jws === undefined) return false;
  const claimed = Buffer.from(payload, 'base64url').toString();
  if (claimed !== JSON.stringify({ sha256: digest })) return false;
  const key = createPublicKey(keyPem);
  const input = Buffer.from(`${header}.${payload}`);
  return verifySignature('sha256', input, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
}
