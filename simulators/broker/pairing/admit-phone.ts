import type { App, Session } from '../interaction.ts';
import { ProtocolError } from '../protocol-error.ts';

/** Lets the phone that opened a session in again, and no other (assumed). */
export function admitPhone(session: Session, app: App): void {
  if (session.app === app) return;
  throw new ProtocolError('app', 409, 'already_opened', 'Another phone has opened this sign-in.');
}
