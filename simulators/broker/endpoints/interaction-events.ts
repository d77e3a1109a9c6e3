import { listenTo } from '../listeners.ts';
import { EVENT_STREAM } from './event-stream.ts';
import { ownInteraction } from './own-interaction.ts';
import { INTERACTION } from './paths.ts';
import type { Routes } from './routes.ts';

const OVER = 'event: changed\ndata: {}\n\n';

/** Serves the pushes that tell a page to show itself anew; `seen` is the version that the page shows, `instance` its rendering. */
export function serveInteractionEvents(app: Routes): void {
  app.get(`${INTERACTION}/events`, (c) => {
    // A page that slept through the end has to hear of it; a refusal would leave it standing as it is.
    if (!c.env.store.interactions.get(c.req.param('id'))) return c.body(OVER, 200, EVENT_STREAM);
    const interaction = ownInteraction(c, c.env);
    const { version } = interaction;
    const stream = listenTo(c.env.world.work, interaction, Number(c.req.query('instance')));
    if (c.req.query('seen') !== String(version)) stream.send('changed', { version });
    return c.body(stream.body, 200, EVENT_STREAM);
  });
}
