import type { Session } from '../interaction.ts';
import type { Service } from '../service.ts';
import { move } from './move.ts';
import { purposeOf } from './purpose.ts';
import { requireState } from './require-state.ts';
import { tellApp } from './tell-app.ts';
import { tellPage } from './tell-page.ts';

/**
 * Notes that the person agreed, and to which items: those that stood on the screen. In an authentication the card has
 * been read by then; in a signing it comes after.
 */
export function recordConsent(service: Service, session: Session, shown: readonly string[]): void {
  const signs = purposeOf(session.interaction.request) === 'signing';
  requireState(session, signs ? 'ready' : 'proved');
  session.shown = shown;
  move(service, session.interaction, signs ? 'allowed-before-card' : 'allowed', () => {
    session.state = signs ? 'consented' : 'approved';
  });
  tellApp(service, session);
  tellPage(service, session.interaction);
}
