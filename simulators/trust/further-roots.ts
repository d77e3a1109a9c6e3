import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { HarnessError } from '../world/harness-error.ts';

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/g;

/**
 * Reads the roots of physical test cards from a file of PEM certificates, as DER: J-LIS publishes none for its test
 * cards, so whoever has such a card brings its root along.
 * @param path as a person typed it
 * @throws HarnessError `file-invalid` when there is no such file, none in it, or one that is no self-signed root
 */
export function readFurtherRoots(path: string): Uint8Array[] {
  const blocks = [...readText(path).matchAll(BLOCK)];
  if (blocks.length === 0) throw invalid(path, 'expected at least one PEM certificate, got none');
  return blocks.map(([pem, label], at) => {
    const which = `certificate ${at + 1} of ${blocks.length}`;
    if (label !== 'CERTIFICATE') throw invalid(path, `expected only certificates, got ${label}`);
    const certificate = parse(pem);
    if (!certificate) throw invalid(path, `expected an X.509 certificate, got ${which} which cannot be read`);
    const isRoot = certificate.ca && certificate.checkIssued(certificate) && certificate.verify(certificate.publicKey);
    if (!isRoot) throw invalid(path, `expected self-signed certificates of an authority, got ${which} which is none`);
    return Uint8Array.from(certificate.raw);
  });
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch (cause) {
    throw invalid(path, 'expected a file that can be read, got none', cause);
  }
}

function parse(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

function invalid(path: string, why: string, cause?: unknown): HarnessError {
  return new HarnessError('file-invalid', `Failed to read the roots in ${path}: ${why}.`, { cause });
}
