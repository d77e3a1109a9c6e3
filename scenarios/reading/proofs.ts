import type { JournalSeen } from '../check.ts';
import { exchangesOf, pathOf, type ExchangeSeen } from './exchanges.ts';

/** Every call by which an app sent what a card had signed, in a sign-in or to be registered, in order. */
export function proofsOf(journal: JournalSeen): ExchangeSeen[] {
  return exchangesOf(journal).filter(
    (exchange) => exchange.method === 'POST' && /\/app\/(sessions|registrations)\/[^/]+\/proof$/.test(pathOf(exchange)),
  );
}
