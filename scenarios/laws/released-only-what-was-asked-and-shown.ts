import { defineCheck, failed, notReached, passed, type JournalSeen } from '../check.ts';
import { CONSENT_SCREENS } from '../reading/consents.ts';
import { exchangesOf, pathOf } from '../reading/exchanges.ts';
import { signInsOf, type SignIn } from '../reading/sign-ins.ts';

const ITEMS = ['name', 'address', 'birthdate', 'gender'];

export default defineCheck({
  summary: {
    ja: 'サービスに渡る情報は、要求され、かつ同意画面に表示されたものだけである。',
    en: 'Nothing is released to a service that was not both asked for and shown on the consent screen.',
  },
  judge(journal) {
    const released = exchangesOf(journal).filter((one) => pathOf(one).endsWith('/userinfo') && one.status === 200);
    if (released.length === 0) return notReached('Nothing was released to a service.');
    const signIns = signInsOf(journal).filter((signIn) => signIn.codes.length > 0);
    for (const { from, n, received } of released) {
      const items = ITEMS.filter((item) => received?.[item] !== undefined);
      const before = signIns.filter((signIn) => (signIn.codes[0]?.n ?? Infinity) < n && isOf(signIn, from, journal));
      const signIn = before.at(-1);
      const shown = shownTo(signIn, journal);
      const extra = items.find((item) => !signIn?.scopes.includes(item) || !shown.includes(item));
      if (extra) return failed(`only what was asked for and shown (${shown.join(', ')})`, `${extra} was released too`);
    }
    return passed;
  },
});

/** The service that a sign-in belongs to is the one that its code was taken to. */
function isOf(signIn: SignIn, service: string, journal: JournalSeen): boolean {
  const sent = exchangesOf(journal).find(
    ({ to, query }) => to === service && signIn.codes.some(({ code }) => code === query?.['code']),
  );
  return sent !== undefined;
}

function shownTo(signIn: SignIn | undefined, journal: JournalSeen): string[] {
  const consent = exchangesOf(journal).findLast(
    ({ url, status }) => url.endsWith('/consent') && status === 200 && signIn?.sessions.some((id) => url.includes(id)),
  );
  if (!consent) return [];
  const screen = journal.findLast(
    ({ n, actor, kind, data }) =>
      n < consent.n && actor === consent.from && kind === 'screen' && CONSENT_SCREENS.includes(data['screen']),
  );
  return (screen?.data['items'] as string[] | undefined) ?? [];
}
