import type { JournalSeen } from '../check.ts';
import { exchangesOf, pathOf } from './exchanges.ts';

/** Whom an ID token told a service to have signed in. */
export interface Subject {
  readonly n: number;
  readonly service: string;
  readonly sub: string;
  /** The card that was read last before. */
  readonly card: string;
}

/** Every subject that a service learnt of by an ID token, in order. */
export function subjectsOf(journal: JournalSeen): Subject[] {
  return exchangesOf(journal).flatMap((exchange) => {
    const token = exchange.received?.['id_token'] as { jws?: { claims?: { sub?: unknown } } } | undefined;
    const sub = token?.jws?.claims?.sub;
    if (!pathOf(exchange).endsWith('/token') || typeof sub !== 'string') return [];
    const apdu = journal.findLast(({ n, kind }) => kind === 'apdu' && n < exchange.n);
    return [{ n: exchange.n, service: exchange.from, sub, card: String(apdu?.data['card']) }];
  });
}
