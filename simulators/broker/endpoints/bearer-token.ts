import type { Context } from 'hono';
import { ProtocolError } from '../protocol-error.ts';

/** The bearer token in the header of a request, if there is one. */
export function bearerToken(c: Context): string | undefined {
  return /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
}

/** Makes the refusal of a token that says nothing here. Keycloak's (inferred). */
export function invalidToken(description: string): ProtocolError {
  return new ProtocolError('bearer', 401, 'invalid_token', description);
}
