import type { Hono } from 'hono';
import { notePageLeft } from '../pairing/note-page-left.ts';
import type { Service } from '../service.ts';
import { ownInteraction } from './own-interaction.ts';
import { INTERACTION } from './paths.ts';

/** Hears from a page that it was left; `instance` is the number of its rendering. */
export function serveInteractionLeft(app: Hono, service: Service): void {
  app.post(`${INTERACTION}/closed`, (c) => {
    notePageLeft(service, ownInteraction(c, service), Number(c.req.query('instance')));
    return c.body(null, 204);
  });
}
