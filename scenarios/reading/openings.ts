import type { JournalSeen } from '../check.ts';
import { exchangesOf } from './exchanges.ts';
import { scansOf, type ScanSeen } from './scans.ts';

/** An app's call that opens a sign-in, and what the broker said to it. */
export interface Opening {
  readonly n: number;
  readonly atMs: number;
  readonly phone: string;
  readonly ticket: string;
  readonly status: number;
  /** Why it was refused. */
  readonly error: string | undefined;
  readonly session: string | undefined;
  readonly number: string | undefined;
  /** The scan that it follows, when a code led there. */
  readonly scan: ScanSeen | undefined;
}

/** Every call that opens a sign-in, in order. */
export function openingsOf(journal: JournalSeen): Opening[] {
  const scans = scansOf(journal);
  return exchangesOf(journal).flatMap(({ n, atMs, from, method, url, sent, status, received }) => {
    const ticket = sent?.['ticket'];
    if (method !== 'POST' || !url.endsWith('/app/sessions') || typeof ticket !== 'string') return [];
    const scan = scans.findLast((one) => one.n < n && one.phone === from && one.ticket === ticket);
    const said = (member: string): string | undefined => received?.[member] as string | undefined;
    return [
      { n, atMs, phone: from, ticket, status, error: said('error'), session: said('id'), number: said('number'), scan },
    ];
  });
}
