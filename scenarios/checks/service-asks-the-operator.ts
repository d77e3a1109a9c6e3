import { defineCheck, failed, notReached, passed } from '../check.ts';
import { pagesOf } from '../reading/pages.ts';
import { hashHandedIn, startsOf, verificationsOf } from '../reading/signings.ts';

export default defineCheck({
  summary: {
    ja: '民間のサービスは、開けない署名結果をプラットフォーム事業者に渡し、有効と答えられた署名だけを受け付ける。',
    en: 'A private business hands the result that it cannot open to its platform operator, and takes only what that finds valid.',
  },
  judge(journal) {
    const signed = pagesOf(journal).find(({ page }) => page === 'signed');
    if (!signed) return notReached('The service took no signature.');
    const asked = verificationsOf(journal).find(({ n }) => n < signed.n);
    if (!asked) return failed('the operator to be asked first', 'it was not');
    const hash = Buffer.from(String(asked.sent?.['hash']), 'base64').toString('hex');
    const expected = hashHandedIn(startsOf(journal)[0]);
    if (hash !== expected) return failed(`a question about ${expected}`, hash);
    return asked.received?.['result'] === 'valid' ? passed : failed('a valid signature', asked.received);
  },
});
