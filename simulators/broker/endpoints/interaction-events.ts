import { openPushStream, type PushStream } from '../../world/push.ts';
import type { Work } from '../../world/work.ts';
import { listenTo } from '../listeners.ts';
import { EVENT_STREAM } from './event-stream.ts';
import { ownInteraction } from './own-interaction.ts';
import { INTERACTION } from './paths.ts';
import type { Routes } from './routes.ts';

/** Left to itself, a browser whose line broke comes back after some seconds: three in Chromium, five in Firefox. */
const BACK_WITHIN_MS = 250;

/** Serves the pushes that tell a page to show itself anew; `seen` is the version that the page shows, `instance` its rendering. */
export function serveInteractionEvents(app: Routes): void {
  app.get(`${INTERACTION}/events`, (c) => {
    const { store, world } = c.env;
    if (!store.interactions.get(c.req.param('id'))) return c.body(tellOfTheEnd(world.work), 200, EVENT_STREAM);
    const interaction = ownInteraction(c, c.env);
    const { version } = interaction;
    const stream = listenTo(world.work, interaction, Number(c.req.query('instance')));
    stream.askBackWithin(BACK_WITHIN_MS);
    if (c.req.query('seen') !== String(version)) stream.send('changed', { version });
    return c.body(stream.body, 200, EVENT_STREAM);
  });
}

/** A page that slept through the end has to hear of it; a refusal would leave it standing as it is. */
function tellOfTheEnd(work: Work): PushStream['body'] {
  const stream = openPushStream(work, () => {});
  stream.send('changed', {});
  stream.end();
  return stream.body;
}
