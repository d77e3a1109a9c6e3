import { defineCheck, failed, notReached, passed } from '../check.ts';
import { proofsOf } from '../reading/proofs.ts';
import { settingSeen } from '../reading/setting-seen.ts';

/** What is wrong with the card of a persona. */
const ERRORS: Readonly<Record<string, string>> = {
  'certificate-expired': 'certificate_expired',
  'card-expired': 'certificate_expired',
  'certificate-not-yet-valid': 'certificate_not_yet_valid',
  'certificate-revoked': 'certificate_revoked',
  'certificate-suspended': 'certificate_suspended',
  'certificate-untrusted': 'certificate_untrusted',
};

export default defineCheck({
  summary: {
    ja: '有効期間の外にある、失効した、一時停止された、または知らない認証局の電子証明書では認証できない。',
    en: 'Nobody is authenticated by a certificate that is out of date, revoked, suspended or of an unknown authority.',
  },
  judge(journal) {
    const error = ERRORS[settingSeen(journal)?.persona ?? ''];
    const [proof] = proofsOf(journal);
    if (error === undefined || !proof) return notReached('No such certificate was presented.');
    const got = { status: proof.status, error: proof.received?.['error'] };
    return got.status === 422 && got.error === error ? passed : failed(`a refusal: ${error}`, got);
  },
});
