import type { AuthorizationRequest } from '../authorization-request.ts';
import type { Session } from '../interaction.ts';
import { ProtocolError } from '../protocol-error.ts';

/** What a person is asked for: to say who they are, or to sign. */
export type Purpose = 'authentication' | 'signing';

/** Says what a request is for. */
export function purposeOf({ signTransaction }: Pick<AuthorizationRequest, 'signTransaction'>): Purpose {
  return signTransaction ? 'signing' : 'authentication';
}

/** Refuses what does not belong to what a session is for. */
export function requirePurpose(session: Session, expected: Purpose): void {
  const purpose = purposeOf(session.interaction.request);
  if (purpose === expected) return;
  throw new ProtocolError('app', 409, 'wrong_state', `Expected a session for ${expected}, got one for ${purpose}.`);
}
