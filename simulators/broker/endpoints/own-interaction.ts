import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Interaction } from '../interaction.ts';
import { ProtocolError } from '../protocol-error.ts';
import type { Service } from '../service.ts';
import { BROWSER_COOKIE } from './browser-cookie.ts';

/** Finds the sign-in of a page for the browser that began it; refuses any other browser, and what is long over. */
export function ownInteraction(c: Context, service: Service): Interaction {
  const interaction = findInteraction(c, service);
  if (isOwn(c, interaction)) return interaction;
  throw new ProtocolError('page', 403, 'other_browser', 'This sign-in was begun in another browser.');
}

/** Finds the sign-in of a page for any browser. */
export function findInteraction(c: Context, { store }: Service): Interaction {
  const interaction = store.interactions.get(c.req.param('id') ?? '');
  if (interaction) return interaction;
  throw new ProtocolError('page', 410, 'session_over', 'This sign-in has ended.');
}

/** Whether the request comes from the browser that began the sign-in. */
export function isOwn(c: Context, { browser }: Interaction): boolean {
  return getCookie(c, BROWSER_COOKIE) === browser;
}
