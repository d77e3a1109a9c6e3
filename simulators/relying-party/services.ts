import { createPrivateKey } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { explainIssues } from '../trust/explain-issues.ts';
import { HarnessError } from '../world/harness-error.ts';
import { serviceConfig, type ServiceInput } from './config.ts';

const serviceFile = serviceConfig.omit({ id: true, issuer: true, privateKey: true, operator: true, signingRoot: true });

/** A ready service that still has to be told its broker. */
export type ReadyService = Omit<ServiceInput, 'issuer'>;

/**
 * Finds every ready service: one file in `services/` and one test key in `keys/`, both named as the service.
 * @throws HarnessError `file-invalid`, naming the file and the field
 */
export function loadServices(): readonly ReadyService[] {
  loaded ??= findServices();
  return loaded;
}

// Every stage asks again, and parsing keys takes milliseconds.
let loaded: readonly ReadyService[] | undefined;

function findServices(): ReadyService[] {
  const files = readdirSync(new URL('services/', import.meta.url)).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => loadService(file.slice(0, -'.json'.length)));
}

function loadService(id: string): ReadyService {
  const text = readFileSync(new URL(`services/${id}.json`, import.meta.url), 'utf8');
  const read = serviceFile.safeParse(JSON.parse(text));
  if (!read.success) {
    throw new HarnessError('file-invalid', `Failed to read the service ${id}: ${explainIssues(read.error)}.`);
  }
  const pem = readFileSync(new URL(`keys/${id}.test-key.pem`, import.meta.url));
  return { ...read.data, id, privateKey: createPrivateKey(pem).export({ format: 'jwk' }) };
}
