import type { JournalSeen } from '../check.ts';
import { exchangesOf, pathOf, type ExchangeSeen } from './exchanges.ts';

const ITEMS = ['name', 'address', 'birthdate', 'gender'];

/** Every authorization request that the broker took up, in order; its parameters are the `query`. */
export function authorizationRequestsOf(journal: JournalSeen): ExchangeSeen[] {
  return exchangesOf(journal).filter(
    (exchange) => pathOf(exchange).endsWith('/protocol/openid-connect/auth') && exchange.status < 400,
  );
}

/** Which of the four items a request asks for. */
export function itemsAskedBy(request: ExchangeSeen | undefined): string[] {
  const scopes = String(request?.query?.['scope'] ?? '').split(' ');
  return ITEMS.filter((item) => scopes.includes(item));
}

/** Every answer that sent a browser back to a service's redirect URI, in order. */
export function answersToServicesOf(journal: JournalSeen): ExchangeSeen[] {
  const expected = new Set(authorizationRequestsOf(journal).map(({ query }) => query?.['redirect_uri']));
  return exchangesOf(journal).filter(({ location }) => location !== undefined && expected.has(location.url));
}

/** Every request for tokens by a code, in order. */
export function tokenCallsOf(journal: JournalSeen): ExchangeSeen[] {
  return exchangesOf(journal).filter(
    (exchange) =>
      pathOf(exchange).endsWith('/protocol/openid-connect/token') &&
      exchange.sent?.['grant_type'] === 'authorization_code',
  );
}

/** Every call of an app about its session, by the last part of the path: `proof`, `signature`, `consent`, `cancel`. */
export function appCallsOf(journal: JournalSeen, call: 'proof' | 'signature' | 'consent' | 'cancel'): ExchangeSeen[] {
  return exchangesOf(journal).filter(
    (exchange) =>
      exchange.method === 'POST' &&
      pathOf(exchange).includes('/app/sessions/') &&
      pathOf(exchange).endsWith(`/${call}`),
  );
}
