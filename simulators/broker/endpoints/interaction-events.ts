import type { Hono } from 'hono';
import { openPushStream } from '../../world/push.ts';
import type { Service } from '../service.ts';
import { EVENT_STREAM } from './event-stream.ts';
import { ownInteraction } from './own-interaction.ts';
import { INTERACTION } from './paths.ts';

/** Serves the pushes that tell a page to show itself anew; `seen` is the version that the page shows. */
export function serveInteractionEvents(app: Hono, service: Service): void {
  app.get(`${INTERACTION}/events`, (c) => {
    const interaction = ownInteraction(c, service);
    const { listeners, version } = interaction;
    const stream = openPushStream(service.world.work, () => listeners.delete(stream));
    listeners.add(stream);
    if (c.req.query('seen') !== String(version)) stream.send('changed', { version });
    return c.body(stream.body, 200, EVENT_STREAM);
  });
}
