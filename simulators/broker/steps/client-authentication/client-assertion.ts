import type { Client } from '../../clients.ts';
import { readJwt, type ReadJwt } from './read-jwt.ts';

/** How a token request says who sends it. */
export interface ClientAssertion {
  readonly form: Readonly<Partial<Record<string, string>>>;
  /** The JWT as sent; empty when it was not. */
  readonly jwt: string;
  /** Empty when the JWT cannot be read. */
  readonly header: ReadJwt['header'];
  readonly claims: ReadJwt['claims'];
  /** The client that `sub` names. */
  readonly client: Client | undefined;
}

const UNREADABLE: ReadJwt = { header: {}, claims: {} };

/** Decodes the assertion of a token request, believing nothing of it yet. */
export function readClientAssertion(
  form: ClientAssertion['form'],
  clients: ReadonlyMap<string, Client>,
): ClientAssertion {
  const jwt = form['client_assertion'] ?? '';
  const { header, claims } = readJwt(jwt) ?? UNREADABLE;
  const client = typeof claims.sub === 'string' ? clients.get(claims.sub) : undefined;
  return { form, jwt, header, claims, client };
}
