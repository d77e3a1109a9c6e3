import { notePageLeft } from '../pairing/note-page-left.ts';
import { ownInteraction } from './own-interaction.ts';
import { INTERACTION } from './paths.ts';
import type { Routes } from './routes.ts';

/** Hears from a page that it was left; `instance` is the number of its rendering. */
export function serveInteractionLeft(app: Routes): void {
  app.post(`${INTERACTION}/closed`, (c) => {
    notePageLeft(c.env, ownInteraction(c, c.env), Number(c.req.query('instance')));
    return c.body(null, 204);
  });
}
