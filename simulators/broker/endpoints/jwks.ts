import { answerTold } from '../lies/answer-told.ts';
import { OPENID } from './paths.ts';
import type { Routes } from './routes.ts';

/** Serves the public keys with which tokens are verified. */
export function serveJwks(app: Routes): void {
  app.get(`${OPENID}/certs`, (c) => answerTold(c.env, 'jwks', c.env.signer.jwks()));
}
