import { dropSession } from '../pairing/drop-session.ts';
import { move } from '../pairing/move.ts';
import { notePage } from '../pairing/tell-page.ts';
import { typeNumber } from '../pairing/type-number.ts';
import { toPage } from './interaction-page.ts';
import { ownInteraction } from './own-interaction.ts';
import { INTERACTION } from './paths.ts';
import { readPairs } from './read-pairs.ts';
import type { Routes } from './routes.ts';

/** Serves the buttons of the pages but the one that leaves: a new code, starting again, the six digits. Each leads back to the page. */
export function serveInteractionForms(app: Routes): void {
  app.post(`${INTERACTION}/refresh`, (c) => {
    const interaction = ownInteraction(c, c.env);
    // A code that was opened in time goes on: there is nothing to refresh any more.
    if (!interaction.session && !interaction.outcome) {
      interaction.invitation?.cancelLapse?.();
      move(c.env, interaction, 'refreshed', () => {
        interaction.invitation = undefined;
      });
      interaction.notice = undefined;
      notePage(c.env, interaction);
    }
    return toPage(c.env, interaction.id);
  });

  app.post(`${INTERACTION}/restart`, (c) => {
    const interaction = ownInteraction(c, c.env);
    const { session } = interaction;
    if (session && !interaction.outcome && session.state !== 'approved' && session.state !== 'cancelled') {
      move(c.env, interaction, 'restarted', () => dropSession(c.env, interaction));
      interaction.notice = undefined;
      notePage(c.env, interaction);
    }
    return toPage(c.env, interaction.id);
  });

  app.post(`${INTERACTION}/number`, async (c) => {
    const interaction = ownInteraction(c, c.env);
    const typed = readPairs(await c.req.text()).pairs['number'] ?? '';
    // Japanese keyboards give full-width digits.
    typeNumber(c.env, interaction, typed.normalize('NFKC').trim());
    return toPage(c.env, interaction.id);
  });
}
