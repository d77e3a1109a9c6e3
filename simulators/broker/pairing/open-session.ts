import type { App, Session } from '../interaction.ts';
import { ProtocolError } from '../protocol-error.ts';
import type { Service } from '../service.ts';
import { createSession } from './create-session.ts';
import { move } from './move.ts';
import { pageClosed } from './page-closed.ts';
import { tellPage } from './tell-page.ts';

/** Opens the session that a ticket stands for, or finds it again for the app that opened it. Throws as `app-contract.md` says. */
export function openSession(service: Service, ticket: string, app: App): { session: Session; isNew: boolean } {
  const { store, rules, options, world } = service;
  const invitation = store.invitations.get(ticket);
  if (!invitation) throw new ProtocolError('app', 404, 'unknown_ticket', 'There is no sign-in of this ticket.');
  const { interaction } = invitation;
  if (interaction.outcome === 'page_closed') throw pageClosed();
  if (interaction.outcome) throw new ProtocolError('app', 410, 'session_over', 'This sign-in has ended.');
  if (rules.isReplaced(invitation)) throw new ProtocolError('app', 410, 'code_replaced', 'There is a newer code.');
  if (invitation.session) {
    rules.admitPhone(invitation.session, app);
    return { session: invitation.session, isNew: false };
  }
  const lapses = invitation.way === 'cross_device';
  if (lapses && world.clock.now() >= rules.codeLapsesAtMs(invitation.shownAtMs, options)) {
    throw new ProtocolError('app', 410, 'code_expired', 'This code was shown too long ago.');
  }
  invitation.cancelLapse?.();
  const session = createSession(service, invitation, app);
  invitation.session = session;
  move(service, interaction, 'opened', () => {
    interaction.session = session;
    interaction.plan = app.plan ?? interaction.plan;
  });
  store.sessions.put(session.id, session);
  tellPage(service, interaction);
  return { session, isNew: true };
}
