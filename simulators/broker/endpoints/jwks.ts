import type { Hono } from 'hono';
import type { Service } from '../service.ts';
import { OPENID } from './paths.ts';

/** Serves the public keys with which tokens are verified (§1). */
export function serveJwks(app: Hono, { signer }: Service): void {
  app.get(`${OPENID}/certs`, (c) => c.body(signer.jwks(), 200, { 'content-type': 'application/json' }));
}
