import { defineCheck, failed, notReached, passed } from '../check.ts';
import { exchangesOf, pathOf } from '../reading/exchanges.ts';
import { resultCallsOf } from '../reading/signings.ts';

export default defineCheck({
  summary: {
    ja: 'サービスは、利用者のコードから得たトークンで、1件の署名結果を受け取る。',
    en: 'The service fetches the result with the token that came of the person’s code.',
  },
  judge(journal) {
    const [call] = resultCallsOf(journal);
    if (!call) return notReached('No result was asked for.');
    const token = exchangesOf(journal).findLast((one) => one.n < call.n && pathOf(one).endsWith('/token'));
    const grant = token?.sent?.['grant_type'];
    if (grant !== 'authorization_code') return failed('a token by the person’s code', grant ?? 'none');
    return call.status === 200 ? passed : failed('the result', call.received ?? call.status);
  },
});
