import { createPublicKey, verify as verifySignature } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { resolveInside } from '../resolve-inside.ts';
import type { CertificationRecord, TrialRecord } from './record.ts';
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
  const why = whyUnreadable(sealed);
  if (why !== undefined) return { problems: [`${path}: ${why}.`], signed: 'no' };
  const { record, seal } = sealed as SealedRecord;
  const problems: string[] = [];
  if (text !== writeSealed(sealed as SealedRecord))
    problems.push(`${path}: the file is not written as Tegata writes it.`);
  if (sha256(JSON.stringify(record)) !== seal.sha256)
    problems.push(`${path}: the record was changed after it was sealed.`);
  for (const { file, sha256: expected } of [
    ...record.artefacts,
    ...record.trials.flatMap(({ artefacts }) => artefacts),
  ]) {
    const found = await readFile(resolveInside(dirname(path), file)).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error)
      problems.push(`${file}: the file ${found.code === 'ENOENT' ? 'is missing' : `cannot be read (${found.code})`}.`);
    else if (sha256(found) !== expected) problems.push(`${file}: the file was changed.`);
  }
  const signed = seal.jws === undefined ? 'no' : keyPem === undefined ? 'not-looked-at' : 'yes';
  const isOurs = keyPem === undefined || isSignedBy(seal, keyPem);
  if (!isOurs) problems.push(`${path}: the seal is not signed by this key.`);
  return { problems, signed, record };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Why something is no sealed result at all; undefined where it is one, changed or not. */
function whyUnreadable(value: unknown): string | undefined {
  if (value === undefined) return 'expected JSON, got something else';
  const { record, seal } = (value ?? {}) as Partial<SealedRecord>;
  const isThere = (part: unknown): boolean => typeof part === 'object' && part !== null;
  if (!isThere(record) || !isThere(seal)) {
    const got = isThere(record) ? 'no seal' : isThere(seal) ? 'no record' : 'neither';
    return `expected a record and its seal, got ${got}`;
  }
  const isArtefact = (part: unknown): boolean => typeof (part as { file?: unknown } | null)?.file === 'string';
  const lists = [record?.artefacts, ...listOf(record?.trials).map((trial) => (trial as TrialRecord | null)?.artefacts)];
  const isWhole = Array.isArray(record?.trials) && lists.every((list) => Array.isArray(list) && list.every(isArtefact));
  return isWhole ? undefined : 'the record is not of the form that Tegata writes';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isSignedBy({ jws, sha256: digest }: SealedRecord['seal'], keyPem: string): boolean {
  const [header = '', payload = '', signature = ''] = (jws ?? '').split('.');
  if (jws === undefined) return false;
  const claimed = Buffer.from(payload, 'base64url').toString();
  if (claimed !== JSON.stringify({ sha256: digest })) return false;
  const bytes = Buffer.from(signature, 'base64url');
  // The last character of a signature has bits that decoders ignore: they are a change all the same.
  if (bytes.toString('base64url') !== signature) return false;
  const key = createPublicKey(keyPem);
  const input = Buffer.from(`${header}.${payload}`);
  return verifySignature('sha256', input, { key, dsaEncoding: 'ieee-p1363' }, bytes);
}
