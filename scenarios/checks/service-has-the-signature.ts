import { defineCheck, failed, notReached, passed, type JournalSeen } from '../check.ts';
import { pagesOf } from '../reading/pages.ts';
import { hashIn, resultCallsOf, startsOf, verificationsOf } from '../reading/signings.ts';

export default defineCheck({
  summary: {
    ja: '署名が終わると、サービスは、どの文書への署名を受け付けたかを示す。',
    en: 'After the signing the service shows which document it now has signed.',
  },
  judge(journal) {
    const pages = pagesOf(journal);
    const start = pages.find((one) => one.page === 'start' && hashIn(one.text) !== undefined);
    if (!start) return notReached('No document was shown.');
    const page = pages.findLast((one) => one.page === 'signed');
    if (!page) {
      const last = pages.at(-1);
      return isVerified(journal)
        ? failed('the page “signed”', last?.page ?? last?.heading)
        : notReached('No good signature came to the service.');
    }
    const title = String(startsOf(journal)[0]?.sent?.['title']);
    if (!page.text.some((line) => line.includes(title))) return failed(`the document “${title}”`, page.text);
    const hash = hashIn(start.text);
    return hashIn(page.text) === hash ? passed : failed(`the hash ${hash}`, hashIn(page.text) ?? 'none');
  },
});

/** Whether the result came, and the operator found it valid where there is one. */
function isVerified(journal: JournalSeen): boolean {
  const came = resultCallsOf(journal).some(({ status }) => status === 200);
  return came && verificationsOf(journal).every(({ received }) => received?.['result'] === 'valid');
}
