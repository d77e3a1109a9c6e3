import type { WdaRoute } from './wda-route.ts';
import { WDA_ROUTES } from './wda-routes.ts';

/** A route that was asked for, and what its path names. */
export interface FoundRoute {
  readonly route: WdaRoute;
  /** The session of the path, when the path is of one. */
  readonly sessionId: string | undefined;
  readonly path: Readonly<Record<string, string>>;
}

const SESSION = /^\/session\/([^/]+)(\/.*)?$/;

/** Finds the route of a request; `undefined` when WebDriverAgent, as far as it is simulated, has none. */
export function findRoute(method: string, pathname: string): FoundRoute | undefined {
  const [, sessionId, rest = ''] = SESSION.exec(pathname) ?? [];
  const asked = sessionId === undefined ? pathname : rest;
  for (const route of WDA_ROUTES) {
    const isWithin = route.within === 'both' || (route.within === 'session') === (sessionId !== undefined);
    const path = isWithin && route.method === method ? match(route.path, asked) : undefined;
    if (path) return { route, sessionId, path };
  }
  return undefined;
}

function match(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const named: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at] ?? '';
    if (part.startsWith(':')) named[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return named;
}
