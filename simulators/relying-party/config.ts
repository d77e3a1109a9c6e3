import type { JWK } from 'jose';
import { z } from 'zod';
import { ITEMS } from './items.ts';

const MINUTE_MS = 60_000;

/** Everything that tells one service from another. */
export const serviceConfig = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'expected a kebab-case word')
    .describe('What the journal calls it'),
  name: z.string().min(1).describe('What people call it'),
  origin: z.url().describe('Where it is, without a path'),
  issuer: z.url().describe('The broker it signs people in with'),
  clientId: z.string().regex(/^[0-9a-zA-Z]{1,255}$/, 'expected 1 to 255 letters and digits'),
  algorithm: z.enum(['ES256', 'RS256']).default('ES256').describe('What it signs its client assertions with'),
  privateKey: z.custom<JWK>((value) => isPrivateJwk(value), 'expected a private key as JWK'),
  scopes: z
    .array(z.enum(['openid', ...ITEMS, 'sign']))
    .refine((scopes) => scopes.includes('openid'), 'expected openid among the scopes')
    .default(['openid', ...ITEMS]),
  acrValues: z
    .string()
    .default('aal3 crl')
    .describe('Observed: every service found that sends acr_values sends exactly this'),
  signing: z
    .strictObject({
      title: z.string().min(1).max(100).describe('Of the document, as the person is shown it'),
      document: z.string().min(1).describe('The text that is to be signed'),
      mode: z.enum(['hash', 'digest_info']).default('hash').describe('In which form its hash is handed in'),
      api: z.enum(['private', 'government']).describe('Which of the two references holds for the service'),
    })
    .optional()
    .describe('What it has people sign; absent: it signs them in'),
  operator: z
    .strictObject({ origin: z.url(), key: z.looseObject({ kty: z.enum(['EC', 'RSA']), kid: z.string() }) })
    .optional()
    .describe('The platform operator (PF) of a private business that has documents signed, and its public key as JWK'),
  signingRoot: z
    .custom<Uint8Array>((value) => value instanceof Uint8Array, 'expected the bytes of a certificate')
    .optional()
    .describe('DER of the root that a government service trusts for 署名用 certificates'),
  policyUrl: z.url(),
  termsUrl: z.url(),
  sessionLifeMs: z
    .int()
    .positive()
    .default(30 * MINUTE_MS)
    .describe('Of its cookie session, from opening or sign-in; a choice of ours, services differ'),
});

/** A service as described by a caller. */
export type ServiceInput = z.input<typeof serviceConfig>;

/** A service's description, checked and complete. */
export type ServiceConfig = z.output<typeof serviceConfig>;

function isPrivateJwk(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kty' in value && 'd' in value;
}
