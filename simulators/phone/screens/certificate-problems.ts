import { AT_THE_OFFICE } from './at-the-office.ts';
import { problem } from './problem.ts';

/** Why the broker took no card's certificate, and what the person can do; in a sign-in and in a registration alike. */
export const certificateProblems = {
  expired: problem(
    'certificate-expired',
    '電子証明書の有効期限が切れています',
    'このカードの電子証明書は使えません。',
    AT_THE_OFFICE,
  ),
  'not-yet-valid': problem(
    'certificate-not-yet-valid',
    '電子証明書の有効期間がまだ始まっていません',
    '有効期間が始まってから、もう一度お試しください。',
  ),
  revoked: problem(
    'certificate-revoked',
    '電子証明書が失効しています',
    'このカードの電子証明書は使えません。',
    AT_THE_OFFICE,
  ),
  suspended: problem(
    'certificate-suspended',
    '電子証明書が一時停止されています',
    'カードの一時停止を解除してから、もう一度お試しください。',
    AT_THE_OFFICE,
  ),
  untrusted: problem(
    'certificate-untrusted',
    '電子証明書を確認できませんでした',
    'このカードの電子証明書は使えません。',
    AT_THE_OFFICE,
  ),
};
