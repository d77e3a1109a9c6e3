import { defineCheck, failed, notReached, passed } from '../check.ts';
import { consentsOf } from '../reading/consents.ts';
import { screensOf } from '../reading/screens.ts';
import { cardSignaturesOf, hashIn } from '../reading/signings.ts';

export default defineCheck({
  summary: {
    ja: 'カードが署名するのは、対象を確認し「許可」を押した後で、表示されたハッシュ値だけである。',
    en: 'The card signs nothing before the person allowed it, and nothing but the hash that was shown.',
  },
  judge(journal) {
    const signatures = cardSignaturesOf(journal);
    if (signatures.length === 0) return notReached('The card signed nothing.');
    const consents = consentsOf(journal);
    for (const { n, phone, session, hash } of signatures) {
      const consent = consents.find((one) => one.n < n && one.session === session);
      if (!consent) return failed('「許可」 pressed before the card signs', `a signature at entry ${n} without it`);
      const target = screensOf(journal).findLast(
        (one) => one.n < consent.n && one.phone === phone && one.screen === 'sign-target',
      );
      const shown = target && hashIn(target.text);
      if (shown === undefined || hash !== shown)
        return failed(`a signature over ${shown}`, hash ?? 'over something else');
    }
    return passed;
  },
});
