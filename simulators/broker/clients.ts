import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import * as z from 'zod';
import { explainIssues } from '../trust/explain-issues.ts';
import { HarnessError } from '../world/harness-error.ts';
import { onceForEach } from '../world/once-for-each.ts';
import { ITEMS } from './items.ts';

/** Scopes that exist (official: `DOCUMENTS.reference`). */
export const SCOPES = ['openid', ...ITEMS, 'sign'] as const;

/** How a client may sign its assertions (sources disagree, so each client has its own). */
export const CLIENT_ALGORITHMS = ['ES256', 'RS256'] as const;

const KEY_OF_ALGORITHM = { ES256: 'ec', RS256: 'rsa' } as const;

const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'];

const jwk = z
  .looseObject({ kty: z.enum(['EC', 'RSA']), kid: z.string().min(1).optional() })
  .transform((jwk, context) => {
    if (privateMembers.some((member) => member in jwk))
      return wrong(context, 'expected a public key, got a private one');
    const key = importKey(() => createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' }));
    return key ? { kid: jwk.kid, key } : wrong(context, 'expected a public key as JWK');
  });

const pem = z.string().transform((pem, context) => {
  if (pem.includes('PRIVATE KEY')) return wrong(context, 'expected a public key, got a private one');
  const key = importKey(() => createPublicKey(pem));
  return key ? { kid: undefined, key } : wrong(context, 'expected a public key as PEM');
});

const client = z
  .strictObject({
    id: z.string().regex(/^[0-9a-zA-Z]{1,255}$/, 'expected 1 to 255 letters and digits'),
    name: z.string().min(1).describe('What the person is shown'),
    redirectUris: z.array(z.url().max(255)).min(1),
    algorithm: z.enum(CLIENT_ALGORITHMS).default('ES256'),
    keys: z.array(jwk).default([]),
    pem: pem.optional().describe('One key as SubjectPublicKeyInfo, instead of keys'),
    scopes: z.array(z.enum(SCOPES)).default(['openid', ...ITEMS]),
    policyUrl: z.url(),
    termsUrl: z.url(),
    api: z
      .enum(['private', 'government'])
      .default('private')
      .describe('Which of the two references holds for it: for a private business or for a government service'),
    operatorKey: jwk
      .optional()
      .describe(
        'Public key of its registered platform operator (PF), for which the results of its signings are encrypted',
      ),
    sector: z
      .string()
      .min(1)
      .optional()
      .describe('Clients of one sector get the same sub; by default a client is its own'),
  })
  .transform(({ pem, keys, sector, ...client }) => ({
    ...client,
    keys: pem ? [...keys, pem] : keys,
    sector: sector ?? client.id,
  }))
  .superRefine(({ keys, algorithm }, context) => {
    const fits = keys.every(({ key }) => key.asymmetricKeyType === KEY_OF_ALGORITHM[algorithm]);
    if (!fits) context.addIssue({ code: 'custom', path: ['keys'], message: `expected keys for ${algorithm}` });
  })
  .refine(({ api, scopes, operatorKey }) => api === 'government' || !scopes.includes('sign') || operatorKey, {
    path: ['operatorKey'],
    error: 'expected the key of a platform operator: a private business that signs has one',
  });

const clientList = z.array(client).superRefine((clients, context) => {
  clients.forEach(({ id }, at) => {
    if (clients.findIndex((other) => other.id === id) < at) {
      context.addIssue({ code: 'custom', path: [at, 'id'], message: `expected every id once, got ${id} twice` });
    }
  });
});

/** A registered service as given in a clients file. */
export type ClientInput = z.input<typeof client>;

/** A registered service, its keys imported. */
export type Client = z.output<typeof client>;

/** Checks the services that the broker knows; throws `file-invalid`, naming the field that is wrong. */
export const readClients = onceForEach((input: object): ReadonlyMap<string, Client> => {
  const read = clientList.safeParse(input);
  if (read.success) return new Map(read.data.map((client) => [client.id, client]));
  throw new HarnessError('file-invalid', `Failed to read the clients: ${explainIssues(read.error)}.`);
});

function importKey(create: () => KeyObject): KeyObject | undefined {
  try {
    return create();
  } catch {
    return undefined;
  }
}

function wrong(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}
