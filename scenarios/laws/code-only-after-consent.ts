import { defineCheck, failed, notReached, passed } from '../check.ts';
import { consentsOf } from '../reading/consents.ts';
import { signInsOf } from '../reading/sign-ins.ts';

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
