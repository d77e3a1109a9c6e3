import { defineCheck, failed, notReached, passed } from '../check.ts';
import { appCallsOf } from '../reading/requests.ts';
import { startsOf } from '../reading/signings.ts';
import { kindOfService } from '../scenario.ts';

export default defineCheck({
  summary: {
    ja: '民間のサービスの署名では、サーバーは証明書の有効性を確認せず、署名を受け付ける。',
    en: 'For a private business the server takes a signature without looking at the validity of the certificate.',
  },
  judge(journal) {
    const [start] = startsOf(journal);
    const [sent] = appCallsOf(journal, 'signature');
    if (!sent || kindOfService(start?.from ?? '') !== 'private')
      return notReached('Nothing was signed for a private business.');
    return sent.status < 300 ? passed : failed('the signature to be taken', sent.received ?? sent.status);
  },
});
