import type { JournalSeen } from '../check.ts';
import { exchangesOf, pathOf, type ExchangeSeen } from './exchanges.ts';
import { proofsOf } from './proofs.ts';

/** Every call by which an app began its registration, in order. */
export function registrationsBegunOf(journal: JournalSeen): ExchangeSeen[] {
  return exchangesOf(journal).filter(
    (exchange) => exchange.method === 'POST' && pathOf(exchange).endsWith('/app/registrations'),
  );
}

/** Every call by which an app sent what a card had signed to be registered, in order. */
export function registrationProofsOf(journal: JournalSeen): ExchangeSeen[] {
  return proofsOf(journal).filter((exchange) => pathOf(exchange).includes('/app/registrations/'));
}
