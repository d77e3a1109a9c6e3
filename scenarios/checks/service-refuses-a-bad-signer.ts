import { defineCheck, failed, notReached, passed } from '../check.ts';
import { isReadable, pagesOf } from '../reading/pages.ts';
import { settingSeen } from '../reading/setting-seen.ts';
import { resultCallsOf } from '../reading/signings.ts';

/** The page that a service shows for the card of a persona. */
const PAGES: Readonly<Record<string, string>> = {
  'adult-moved': 'signer-revoked',
  'certificate-expired': 'signer-expired',
  'certificate-not-yet-valid': 'signer-not-yet-valid',
  'certificate-suspended': 'signer-revoked',
};

export default defineCheck({
  summary: {
    ja: '有効期間の外にある、または失効した証明書の署名は受け付けられず、利用者は理由を読める。',
    en: 'A signature of a certificate that is out of date or revoked is not taken, and the person reads why.',
  },
  judge(journal) {
    const expected = PAGES[settingSeen(journal)?.persona ?? ''];
    const result = resultCallsOf(journal).find(({ status }) => status === 200);
    if (expected === undefined || !result) return notReached('No signature of such a certificate came to the service.');
    const page = pagesOf(journal).find(({ n, url }) => n > result.n && url.includes('/callback'));
    const last = page ?? pagesOf(journal).at(-1);
    if (last?.page !== expected || !isReadable(last)) return failed(`the page “${expected}”`, last?.page ?? 'none');
    const taken = pagesOf(journal).some((one) => one.page === 'signed');
    return taken ? failed('no signature to be taken', 'the page “signed”') : passed;
  },
});
