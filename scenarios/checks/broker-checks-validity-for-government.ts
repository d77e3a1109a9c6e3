import { defineCheck, failed, notReached, passed } from '../check.ts';
import { appCallsOf } from '../reading/requests.ts';
import { settingSeen } from '../reading/setting-seen.ts';

/** What is wrong with the signing certificate of a persona. */
const ERRORS: Readonly<Record<string, string>> = {
  'adult-moved': 'certificate_revoked',
  'certificate-expired': 'certificate_expired',
  'certificate-not-yet-valid': 'certificate_not_yet_valid',
  'certificate-suspended': 'certificate_suspended',
};

export default defineCheck({
  summary: {
    ja: '行政のサービスの署名では、有効期間の外にある、失効した、または一時停止された証明書を断る。',
    en: 'For a government service the broker refuses a signing certificate that is out of date, revoked or suspended.',
  },
  judge(journal) {
    const error = ERRORS[settingSeen(journal)?.persona ?? ''];
    const [sent] = appCallsOf(journal, 'signature');
    if (error === undefined || !sent) return notReached('No such certificate was presented.');
    const got = { status: sent.status, error: sent.received?.['error'] };
    return got.status === 422 && got.error === error ? passed : failed(`a refusal: ${error}`, got);
  },
});
