import { redirect } from '../answers/redirect.ts';
import type { Interaction } from '../interaction.ts';
import { leave } from '../pairing/leave.ts';
import { ProtocolError } from '../protocol-error.ts';
import type { Service } from '../service.ts';
import { toPage } from './interaction-page.ts';
import { findInteraction, isOwn, ownInteraction } from './own-interaction.ts';
import { INTERACTION } from './paths.ts';
import type { Routes } from './routes.ts';

/** Serves the way back to the service: the button of a PC's page, and the link that the app opens on a phone. */
export function serveInteractionReturn(app: Routes): void {
  app.post(`${INTERACTION}/return`, (c) => goBack(c.env, ownInteraction(c, c.env)));

  app.get(`${INTERACTION}/return`, (c) => {
    const service = c.env;
    const interaction = findInteraction(c, service);
    const ticket = c.req.query('ticket');
    // What the button of a PC's page led to, loaded again: its browser sees how things are.
    if (ticket === undefined && isOwn(c, interaction)) return toPage(service, interaction.id);
    const anyBrowser = service.options.returnGoesTo === 'any-browser';
    const { session } = interaction;
    const isTicket = session?.way === 'same_device' && session.returnTicket === ticket;
    if (!isTicket || !(anyBrowser || isOwn(c, interaction))) {
      throw new ProtocolError('page', 403, 'other_browser', 'This sign-in was begun in another browser.');
    }
    return goBack(service, interaction);
  });
}

function goBack(service: Service, interaction: Interaction): Response {
  const location = leave(service, interaction);
  if (location !== undefined) return redirect(location, 303);
  if (!interaction.outcome) return toPage(service, interaction.id);
  throw new ProtocolError('page', 410, 'session_over', 'This sign-in has ended.');
}
