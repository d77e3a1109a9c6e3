import { linkOf } from '../pairing/invite.ts';
import { ProtocolError } from '../protocol-error.ts';
import { ownInteraction } from './own-interaction.ts';
import { INTERACTION } from './paths.ts';
import type { Routes } from './routes.ts';

let drawing: Promise<typeof import('../pages/draw-qr-code.ts')> | undefined;

/** Serves the two-dimensional code of a page as an image. Its time runs from the page, not from here. */
export function serveInteractionCode(app: Routes): void {
  app.get(`${INTERACTION}/code.png`, async (c) => {
    const { invitation } = ownInteraction(c, c.env);
    if (!invitation) throw new ProtocolError('page', 404, 'not_found', 'This sign-in shows no code.');
    // Loaded when the first code is shown: it takes time, which a broker that starts has better use for.
    drawing ??= import('../pages/draw-qr-code.ts');
    const { drawQrCode } = await drawing;
    const image = drawQrCode(linkOf(c.env, invitation));
    return c.body(image, 200, { 'content-type': 'image/png', 'cache-control': 'no-store' });
  });
}
