import { redirect } from '../answers/redirect.ts';
import { leave } from '../pairing/leave.ts';
import { pageOf } from '../pairing/page-of.ts';
import { notePage } from '../pairing/tell-page.ts';
import { answerPage } from '../pages/answer-page.ts';
import { renderInteraction } from '../pages/render-interaction.ts';
import type { Service } from '../service.ts';
import { ownInteraction } from './own-interaction.ts';
import { INTERACTION } from './paths.ts';
import type { Routes } from './routes.ts';

/** Serves the page of a sign-in as it stands now. Showing a new code starts its time. */
export function serveInteractionPage(app: Routes): void {
  app.get(INTERACTION, (c) => {
    const service = c.env;
    const interaction = ownInteraction(c, service);
    const way = c.req.query('way');
    if (way === 'same_device' || way === 'cross_device') {
      if (!interaction.session) interaction.way = way;
      return toPage(service, interaction.id);
    }
    const page = pageOf(service, interaction);
    // A PC that was left waiting goes back by itself; on a phone the app opens the way back.
    const location = page === 'cancelled' && interaction.way === 'cross_device' && leave(service, interaction);
    if (location) return redirect(location, 303);
    // Noted first, so that the page carries the version that it shows and is not told at once to show itself anew.
    notePage(service, interaction);
    const markup = renderInteraction(service, interaction, page);
    return answerPage(c, markup, page === 'page-over' ? 410 : 200);
  });
}

/** Sends a browser to the page of its sign-in, which shows how things are. */
export function toPage({ issuer }: Service, id: string): Response {
  return redirect(`${issuer}/interactions/${id}`, 303);
}
