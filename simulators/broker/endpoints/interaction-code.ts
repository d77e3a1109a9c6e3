import type { Hono } from 'hono';
import { linkOf } from '../pairing/invite.ts';
import { drawQrCode } from '../pages/draw-qr-code.ts';
import { ProtocolError } from '../protocol-error.ts';
import type { Service } from '../service.ts';
import { ownInteraction } from './own-interaction.ts';
import { INTERACTION } from './paths.ts';

/** Serves the two-dimensional code of a page as an image. Its time runs from the page, not from here. */
export function serveInteractionCode(app: Hono, service: Service): void {
  app.get(`${INTERACTION}/code.png`, (c) => {
    const { invitation } = ownInteraction(c, service);
    if (!invitation) throw new ProtocolError('page', 404, 'not_found', 'This sign-in shows no code.');
    const image = drawQrCode(linkOf(service, invitation));
    return c.body(image, 200, { 'content-type': 'image/png', 'cache-control': 'no-store' });
  });
}
