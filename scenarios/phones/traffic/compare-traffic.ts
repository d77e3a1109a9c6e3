import type { Exchange } from './exchange.ts';
import { isSimulated } from './is-simulated.ts';
import type { Shape } from './shape-of.ts';

/** Where a real phone and a simulated one differ. */
export interface Difference {
  /** `GET /session/:sessionID/source`. */
  readonly route: string;
  readonly what: 'not-simulated' | 'not-compared' | 'status' | 'answer';
  readonly detail: string;
}

/**
 * Compares what a real phone answered with what the simulated one answers, route by route: a status that the simulated one
 * never gave, and names and kinds in answers that it lacks or has too many. Values are not compared, and neither is what
 * our own session never asks for.
 */
export function compareTraffic(
  platform: 'android' | 'ios',
  real: readonly Exchange[],
  ours: readonly Exchange[],
): Difference[] {
  const known = byRoute(ours);
  return [...byRoute(real)].flatMap(([route, exchanges]): Difference[] => {
    const simulated = known.get(route);
    if (!simulated) {
      const isKnown = exchanges.every((exchange) => isSimulated(platform, exchange));
      return [{ route, what: isKnown ? 'not-compared' : 'not-simulated', detail: `${exchanges.length} ×` }];
    }
    const statuses = new Set(simulated.map(({ status }) => status));
    return [...byStatus(exchanges)].flatMap(([status, answers]): Difference[] => {
      if (!statuses.has(status))
        return [{ route, what: 'status', detail: `${status}; simulated: ${[...statuses].join(', ')}` }];
      const theirs = namesOf(answers);
      const mine = namesOf(simulated.filter((exchange) => exchange.status === status));
      const lacking = [...theirs].filter((name) => !mine.has(name));
      const extra = [...mine].filter((name) => !theirs.has(name));
      return [
        ...lacking.map((name): Difference => ({ route, what: 'answer', detail: `only on the phone: ${name}` })),
        ...extra.map((name): Difference => ({ route, what: 'answer', detail: `only simulated: ${name}` })),
      ];
    });
  });
}

function byRoute(exchanges: readonly Exchange[]): Map<string, Exchange[]> {
  return group(exchanges, ({ method, route }) => `${method} ${route}`);
}

function byStatus(exchanges: readonly Exchange[]): Map<number, Exchange[]> {
  return group(exchanges, ({ status }) => status);
}

function group<K>(exchanges: readonly Exchange[], keyOf: (exchange: Exchange) => K): Map<K, Exchange[]> {
  const groups = new Map<K, Exchange[]>();
  for (const exchange of exchanges) {
    const key = keyOf(exchange);
    groups.set(key, [...(groups.get(key) ?? []), exchange]);
  }
  return groups;
}

/** Every name in the answers with its kind, as one line each: `rect.width: number`. */
function namesOf(exchanges: readonly Exchange[]): Set<string> {
  return new Set(exchanges.flatMap(({ answer }) => linesOf(answer, '')));
}

function linesOf(shape: Shape, path: string): string[] {
  if (typeof shape === 'string') return [`${path || 'value'}: ${shape}`];
  if (Array.isArray(shape)) return (shape as readonly Shape[]).flatMap((member) => linesOf(member, `${path}[]`));
  return Object.entries(shape).flatMap(([name, member]) =>
    linesOf(member as Shape, path === '' ? name : `${path}.${name}`),
  );
}
