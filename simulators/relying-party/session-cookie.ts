import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { ServiceConfig } from './config.ts';

/** Reads the session id that the browser holds for this service. */
export function readSessionCookie(context: Context, config: ServiceConfig): string | undefined {
  return getCookie(context, nameOf(config));
}

/** Gives the browser a session id until it is closed. Lax, because the way back comes from the broker's site. */
export function writeSessionCookie(context: Context, config: ServiceConfig, id: string): void {
  setCookie(context, nameOf(config), id, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(config) });
}

/** Takes the session id back from the browser. */
export function clearSessionCookie(context: Context, config: ServiceConfig): void {
  deleteCookie(context, nameOf(config), { path: '/', secure: isSecure(config) });
}

// Cookies know no ports: services side by side on localhost need names of their own.
function nameOf({ id }: ServiceConfig): string {
  return `${id}_session`;
}

function isSecure({ origin }: ServiceConfig): boolean {
  return new URL(origin).protocol === 'https:';
}
