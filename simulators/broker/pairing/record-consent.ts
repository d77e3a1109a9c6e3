import type { Session } from '../interaction.ts';
import type { Service } from '../service.ts';
import { requireState } from './require-state.ts';
import { tellApp } from './tell-app.ts';
import { tellPage } from './tell-page.ts';

/** Notes that the person agreed, and to which items: those that stood on the screen. */
export function recordConsent(service: Service, session: Session, shown: readonly string[]): void {
  requireState(session, 'proved');
  session.shown = shown;
  session.state = 'approved';
  tellApp(service, session);
  tellPage(service, session.interaction);
}
