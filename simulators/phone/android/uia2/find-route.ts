import { UIA2_ROUTES } from './routes.ts';
import type { Uia2Route } from './uia2-route.ts';

const PATTERNS = Object.entries(UIA2_ROUTES).map(([name, route]) => {
  const [method = '', path = ''] = name.split(' ');
  return { method, parts: path.split('/').slice(1), route };
});

/** The route of a path below a session, and what stands in its open places. A spelt-out part beats an open one. */
export function findRoute(
  method: string,
  path: string,
): { route: Uia2Route; at: Readonly<Record<string, string>> } | undefined {
  const given = path.split('/').slice(1);
  const fitting = PATTERNS.filter(
    (pattern) =>
      pattern.method === method &&
      pattern.parts.length === given.length &&
      pattern.parts.every((part, i) => part.startsWith(':') || part === given[i]),
  );
  const [best] = fitting.toSorted((a, b) => openPlaces(a.parts) - openPlaces(b.parts));
  if (!best) return undefined;
  const at = best.parts.flatMap((part, i) =>
    part.startsWith(':') ? [[part.slice(1), decodeURIComponent(given[i] ?? '')]] : [],
  );
  return { route: best.route, at: Object.fromEntries(at) as Record<string, string> };
}

function openPlaces(parts: readonly string[]): number {
  return parts.filter((part) => part.startsWith(':')).length;
}
