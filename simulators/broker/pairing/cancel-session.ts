import type { CancelReason, Session } from '../interaction.ts';
import type { Service } from '../service.ts';
import { move } from './move.ts';
import { requireState } from './require-state.ts';
import { tellApp } from './tell-app.ts';
import { tellPage } from './tell-page.ts';

/** Ends a session from the phone. A PC's page then leaves for the service by itself; a phone's app opens `return_url`. */
export function cancelSession(service: Service, session: Session, reason: CancelReason): void {
  if (session.state === 'cancelled') return;
  requireState(session, 'awaiting_number', 'ready', 'proved', 'consented', 'approved');
  move(service, session.interaction, 'cancelled', () => {
    session.state = 'cancelled';
  });
  session.cancelReason = reason;
  tellApp(service, session);
  tellPage(service, session.interaction);
}
