import type { Client } from '../../clients.ts';
import type { IssuedCode } from '../../grant.ts';
import { ProtocolError } from '../../protocol-error.ts';

/** A token request that brings a code, from a client that proved who it is. */
export interface CodeExchange {
  readonly form: Readonly<Partial<Record<string, string>>>;
  readonly client: Client;
  /** What is kept under the code; `undefined` for one that was never issued or is long gone. */
  readonly issued: IssuedCode | undefined;
}

/** Makes the refusal of a code or refresh token. */
export function invalidGrant(description: string): ProtocolError {
  return new ProtocolError('json', 400, 'invalid_grant', description);
}
