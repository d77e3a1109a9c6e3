import { http, type HttpHandler } from 'msw';
import type { PackagedBroker } from './create-broker.ts';

/**
 * Request handlers for msw that let a broker answer at its origin: with the test environment's, a service's own tests
 * run with no address changed, and nothing leaves the process.
 */
export function tegataHandlers({ origin, handle }: Pick<PackagedBroker, 'origin' | 'handle'>): HttpHandler[] {
  return [http.all(`${origin}/*`, ({ request }) => handle(request))];
}
