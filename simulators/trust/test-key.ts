import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

const parsed = new Map<string, KeyObject>();

/** Parses the PEM of a private test key, once a process: parsing costs more than signing. */
export function parseTestKey(pem: string): KeyObject {
  const known = parsed.get(pem);
  if (known) return known;
  const key = createPrivateKey(pem);
  parsed.set(pem, key);
  return key;
}

const read = new Map<string, KeyObject>();

/** Reads a private test key that is published beside the code, once a process. */
export function readTestKey(file: URL): KeyObject {
  const known = read.get(file.href);
  if (known) return known;
  const key = parseTestKey(readFileSync(file, 'utf8'));
  read.set(file.href, key);
  return key;
}
