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

/** Reads a private test key that is published beside the code. */
export function readTestKey(file: URL): KeyObject {
  return parseTestKey(readFileSync(file, 'utf8'));
}
