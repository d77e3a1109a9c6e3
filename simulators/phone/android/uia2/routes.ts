import { actionRoutes } from './action-routes.ts';
import { deviceRoutes } from './device-routes.ts';
import { elementRoutes } from './element-routes.ts';
import type { Uia2Route } from './uia2-route.ts';

/**
 * What the server answers within a session: method, a space, and the path below `/session/:sessionId`. A test holds the
 * paths against those of the real server.
 */
export const UIA2_ROUTES: Readonly<Record<string, Uia2Route>> = { ...elementRoutes, ...actionRoutes, ...deviceRoutes };

/** What the server answers without a session. */
export const UIA2_OUTER_ROUTES = [
  'GET /status',
  'GET /sessions',
  'POST /session',
  'DELETE /session/:sessionId',
] as const;
