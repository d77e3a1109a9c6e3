import { createPublicKey } from 'node:crypto';
import type { AuthenticationRequest, SigningRequest } from '../../../simulators/trust/certificate-request.ts';
import { readTestKey } from '../../../simulators/trust/test-key.ts';
import { createWorld, type VirtualWorld } from '../../../simulators/world/world.ts';

const someKey = readTestKey(
  new URL('../../../simulators/card/keys/card-info-application.test-key.pem', import.meta.url),
);

const common = {
  holder: 'hanako',
  publicKey: createPublicKey(someKey).export({ type: 'spki', format: 'der' }),
  municipality: { prefecture: 'Mihon-ken', city: 'Mihon-shi', code: '99201' },
  notBefore: new Date('2025-09-30T15:00:00Z'),
  notAfter: new Date('2030-02-17T14:59:59Z'),
};

const requests = {
  authentication: { ...common, kind: 'authentication' },
  signing: {
    ...common,
    kind: 'signing',
    person: { name: '手形　花子', address: '見本県見本市', birthdate: '19800217', gender: '1' },
  },
} satisfies { authentication: AuthenticationRequest; signing: SigningRequest };

/** Gives a request for a certificate of one fictional person. */
export function askFor<K extends keyof typeof requests>(kind: K): (typeof requests)[K] {
  return requests[kind];
}

/** Makes a world at the start of 2026 whose journal nobody reads. */
export function createQuietWorld(): VirtualWorld {
  return createWorld({ seed: 'trust', startsAt: new Date('2026-01-01T00:00:00Z'), sink: () => {} });
}
