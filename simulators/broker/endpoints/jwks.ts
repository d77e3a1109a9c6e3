import type { Hono } from 'hono';
import { answerTold } from '../lies/answer-told.ts';
import type { Service } from '../service.ts';
import { OPENID } from './paths.ts';

/** Serves the public keys with which tokens are verified (§1). */
export function serveJwks(app: Hono, service: Service): void {
  app.get(`${OPENID}/certs`, () => answerTold(service, 'jwks', service.signer.jwks()));
}
