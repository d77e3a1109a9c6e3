import type { Session } from '../interaction.ts';
import { ProtocolError } from '../protocol-error.ts';
import { pageClosed } from './page-closed.ts';

/** Refuses what does not belong to a session's present state. */
export function requireState(session: Session, ...allowed: Session['state'][]): void {
  if (allowed.includes(session.state)) return;
  if (session.state === 'page_closed') throw pageClosed();
  const expected = allowed.join(' or ');
  throw new ProtocolError('app', 409, 'wrong_state', `Expected a session that is ${expected}, got ${session.state}.`);
}
