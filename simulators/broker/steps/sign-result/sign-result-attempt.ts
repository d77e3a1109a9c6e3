import type { Grant } from '../../grant.ts';
import { ProtocolError, type ErrorStatus } from '../../protocol-error.ts';
import type { ClientToken } from '../../signing/client-token.ts';
import type { SignTransaction } from '../../signing/sign-transaction.ts';

/** Whoever wants the result of a signing. */
export interface SignResultAttempt {
  /** What the presented token stands for, when it is a person's. */
  readonly grant: Grant | undefined;
  /** What it stands for when it is a client's own. */
  readonly clientToken: ClientToken | undefined;
  readonly transaction: SignTransaction | undefined;
}

/** Makes the refusal of a result. Codes and words are ours: the service's are not public. */
export function refuseResult(status: ErrorStatus, error: string, description: string): ProtocolError {
  return new ProtocolError('json', status, error, description);
}
