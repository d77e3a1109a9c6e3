import { decodeJwt, decodeProtectedHeader, type JWTPayload, type ProtectedHeaderParameters } from 'jose';
import type { Client } from '../../clients.ts';

/** How a token request says who sends it. */
export interface ClientAssertion {
  readonly form: Readonly<Partial<Record<string, string>>>;
  /** The JWT as sent; empty when it was not. */
  readonly jwt: string;
  /** Empty when the JWT cannot be read. */
  readonly header: Partial<ProtectedHeaderParameters>;
  readonly claims: JWTPayload;
  /** The client that `sub` names. */
  readonly client: Client | undefined;
}

/** Decodes the assertion of a token request, believing nothing of it yet. */
export function readClientAssertion(
  form: ClientAssertion['form'],
  clients: ReadonlyMap<string, Client>,
): ClientAssertion {
  const jwt = form['client_assertion'] ?? '';
  const { header, claims } = decode(jwt);
  const client = typeof claims.sub === 'string' ? clients.get(claims.sub) : undefined;
  return { form, jwt, header, claims, client };
}

function decode(jwt: string): Pick<ClientAssertion, 'header' | 'claims'> {
  try {
    return { header: decodeProtectedHeader(jwt), claims: decodeJwt(jwt) };
  } catch {
    return { header: {}, claims: {} };
  }
}
