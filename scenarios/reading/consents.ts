import type { JournalSeen } from '../check.ts';
import { exchangesOf } from './exchanges.ts';
import { sessionOf } from './sign-ins.ts';

/** The screens on which a person allows: that of an authentication, and that of a signing. */
export const CONSENT_SCREENS: readonly unknown[] = ['consent', 'sign-consent'];

/** A consent that the app sent after the person had left the same phone's consent screen by 「許可」. */
export interface ConsentSeen {
  readonly n: number;
  readonly phone: string;
  readonly session: string;
}

/** Every consent that counts, in order. */
export function consentsOf(journal: JournalSeen): ConsentSeen[] {
  return exchangesOf(journal)
    .filter(({ url, status }) => url.endsWith('/consent') && status === 200)
    .filter(({ from, n }) => wasAllowedOnScreen(journal, from, n))
    .map(({ url, n, from }) => ({ session: sessionOf(url) ?? '', n, phone: from }));
}

/** Without network the app keeps the consent and sends it when the person tries again, having thought of stopping or not. */
const CHANGES_NOTHING: readonly unknown[] = ['retry', 'close', 'stay'];

function wasAllowedOnScreen(journal: JournalSeen, phone: string, before: number): boolean {
  const mine = journal.filter(({ n, actor }) => n < before && actor === phone);
  const tap = mine.findLast(({ kind, data }) => kind === 'tap' && !CHANGES_NOTHING.includes(data['element']));
  const screen = mine.findLast(({ kind, n }) => kind === 'screen' && tap !== undefined && n < tap.n);
  return tap?.data['label'] === '許可' && CONSENT_SCREENS.includes(screen?.data['screen']);
}
