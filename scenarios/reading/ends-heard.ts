import type { JournalSeen } from '../check.ts';
import { exchangesOf, pathOf } from './exchanges.ts';
import { openingsOf } from './openings.ts';
import { screensOf } from './screens.ts';

/** How a sign-in ends without its person, and by which errors an app that asks is told. */
const ERRORS = { over: ['session_over', 'wrong_state', 'unknown_session'], page_closed: ['page_closed'] } as const;

/** An app heard that its sign-in has ended. */
export interface EndHeard {
  readonly n: number;
  readonly phone: string;
}

/** Every time that an app heard of an end that still mattered to it: by a push, or as the answer to what it asked. */
export function endsHeard(journal: JournalSeen, end: keyof typeof ERRORS): EndHeard[] {
  return [...pushed(journal, end), ...answered(journal, end)].filter(({ n, phone }) => !isDone(journal, n, phone));
}

function pushed(journal: JournalSeen, end: string): EndHeard[] {
  const phones = new Map(openingsOf(journal).map(({ session, phone }) => [session, phone]));
  return journal.flatMap(({ n, kind, data }) => {
    const session = data['data'] as { id?: string; state?: unknown } | undefined;
    const phone = phones.get(session?.id);
    return kind === 'push' && data['to'] === 'app' && session?.state === end && phone ? [{ n, phone }] : [];
  });
}

function answered(journal: JournalSeen, end: keyof typeof ERRORS): EndHeard[] {
  const errors: readonly unknown[] = ERRORS[end];
  return exchangesOf(journal).flatMap((exchange) => {
    const path = pathOf(exchange);
    const asks = path.includes('/app/sessions') && !path.endsWith('/cancel');
    return asks && errors.includes(exchange.received?.['error']) ? [{ n: exchange.n, phone: exchange.from }] : [];
  });
}

/** Whose part is over does not care for what becomes of the rest. */
function isDone(journal: JournalSeen, n: number, phone: string): boolean {
  return screensOf(journal).findLast((shown) => shown.n < n && shown.phone === phone)?.screen === 'done';
}
