import { defineCheck, failed, notReached, passed, type JournalSeen } from '../check.ts';
import { exchangesOf } from '../reading/exchanges.ts';
import { sessionOf, signInsOf } from '../reading/sign-ins.ts';

export default defineCheck({
  summary: {
    ja: '同意画面で「許可」が押されたサインインだけが認可コードを得る。',
    en: 'A code is issued only in a sign-in whose consent was shown and allowed on the phone before.',
  },
  judge(journal) {
    const issued = signInsOf(journal).filter((signIn) => signIn.codes.length > 0);
    if (issued.length === 0) return notReached('No authorization code was issued.');
    const allowed = consentsOf(journal);
    for (const { interaction, sessions, codes } of issued) {
      const consent = allowed.find(({ session }) => sessions.includes(session));
      const first = codes[0]?.n ?? 0;
      if (!consent)
        return failed('「許可」 pressed on a consent screen of this sign-in', { interaction, consent: 'none' });
      if (consent.n > first)
        return failed('consent before the code', { interaction, consentAt: consent.n, codeAt: first });
    }
    return passed;
  },
});

/** A consent counts when the app sent it and the person had left the same phone's consent screen by 「許可」. */
function consentsOf(journal: JournalSeen): { session: string; n: number }[] {
  return exchangesOf(journal)
    .filter(({ url, status }) => url.endsWith('/consent') && status === 200)
    .filter(({ from, n }) => wasAllowedOnScreen(journal, from, n))
    .map(({ url, n }) => ({ session: sessionOf(url) ?? '', n }));
}

/** Without network the app keeps the consent and sends it when the person tries again, having thought of stopping or not. */
const CHANGES_NOTHING: readonly unknown[] = ['retry', 'close', 'stay'];

function wasAllowedOnScreen(journal: JournalSeen, phone: string, before: number): boolean {
  const mine = journal.filter(({ n, actor }) => n < before && actor === phone);
  const tap = mine.findLast(({ kind, data }) => kind === 'tap' && !CHANGES_NOTHING.includes(data['element']));
  const screen = mine.findLast(({ kind, n }) => kind === 'screen' && tap !== undefined && n < tap.n);
  return tap?.data['label'] === '許可' && screen?.data['screen'] === 'consent';
}
