import type { Hono } from 'hono';
import { linkOf } from '../pairing/invite.ts';
import { ProtocolError } from '../protocol-error.ts';
import type { Service } from '../service.ts';
import { ownInteraction } from './own-interaction.ts';
import { INTERACTION } from './paths.ts';

let drawing: Promise<typeof import('../pages/draw-qr-code.ts')> | undefined;

/** Serves the two-dimensional code of a page as an image. Its time runs from the page, not from here. */
export function serveInteractionCode(app: Hono, service: Service): void {
  app.get(`${INTERACTION}/code.png`, async (c) => {
    const { invitation } = ownInteraction(c, service);
    if (!invitation) throw new ProtocolError('page', 404, 'not_found', 'This sign-in shows no code.');
    // Loaded when the first code is shown: it takes time, which a broker that starts has better use for.
    drawing ??= import('../pages/draw-qr-code.ts');
    const { drawQrCode } = await drawing;
    const image = drawQrCode(linkOf(service, invitation));
    return c.body(image, 200, { 'content-type': 'image/png', 'cache-control': 'no-store' });
  });
}
