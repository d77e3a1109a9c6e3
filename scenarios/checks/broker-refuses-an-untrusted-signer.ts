import { defineCheck, failed, notReached, passed } from '../check.ts';
import { appCallsOf } from '../reading/requests.ts';
import { settingSeen } from '../reading/setting-seen.ts';

export default defineCheck({
  summary: {
    ja: '知らない認証局の証明書では、どのサービスにも署名できない。',
    en: 'Nobody signs with a certificate of an unknown authority, whoever asks.',
  },
  judge(journal) {
    const [sent] = appCallsOf(journal, 'signature');
    if (settingSeen(journal)?.persona !== 'certificate-untrusted' || !sent) {
      return notReached('Nobody signed with a certificate of an unknown authority.');
    }
    const got = { status: sent.status, error: sent.received?.['error'] };
    return got.status === 422 && got.error === 'certificate_untrusted'
      ? passed
      : failed('a refusal: certificate_untrusted', got);
  },
});
