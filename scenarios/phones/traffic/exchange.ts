import { z } from 'zod';
import { shapeOf, type Shape } from './shape-of.ts';

const shape: z.ZodType<Shape> = z.lazy(() => z.union([z.string(), z.array(shape), z.record(z.string(), shape)]));

/** One request to a phone's server and its answer, without anything that a person typed or read. */
export const exchangeSchema = z.strictObject({
  method: z.string(),
  /** The path with `:sessionID` and `:uuid` in place of ids. */
  route: z.string(),
  status: z.number().int(),
  /** Names of what was sent. */
  sent: z.array(z.string()),
  answer: shape,
});

/** One request to a phone's server and its answer. */
export type Exchange = z.output<typeof exchangeSchema>;

const HEXES = /\/[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{16,}(?=\/|$)/g;

/** Takes from a request and its answer what may be kept. */
export function exchangeOf(method: string, path: string, status: number, sent: string, answer: string): Exchange {
  return {
    method,
    route: routeOf(path),
    status,
    sent: namesIn(sent),
    answer: shapeOf((parse(answer) as { value?: unknown } | undefined)?.value ?? null),
  };
}

/** The route of a path: what stands in the table of routes. */
export function routeOf(path: string): string {
  const [plain = ''] = path.split('?');
  return plain.replace(/^\/session\/[^/]+/, '/session/:sessionID').replaceAll(HEXES, '/:uuid');
}

function namesIn(sent: string): string[] {
  const body = parse(sent);
  return typeof body === 'object' && body !== null ? Object.keys(body).sort() : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON has no names and no value, and nothing more is kept of it.
    return undefined;
  }
}
