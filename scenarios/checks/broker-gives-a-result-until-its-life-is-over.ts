import { defineCheck, failed, notReached, passed } from '../check.ts';
import { appCallsOf } from '../reading/requests.ts';
import { settingSeen } from '../reading/setting-seen.ts';
import { resultCallsOf } from '../reading/signings.ts';

export default defineCheck({
  summary: {
    ja: '署名結果は保存期間の終わりまで受け取れ、その後は期限切れとして断られる。',
    en: 'A result can be fetched until its life is over; later it is refused as expired.',
  },
  judge(journal) {
    const lifeMs = settingSeen(journal)?.resultLifeMs ?? 0;
    const ages = resultCallsOf(journal).map(({ n, atMs, status, received }) => {
      const signed = appCallsOf(journal, 'signature').findLast((one) => one.n < n && one.status < 300);
      return { ms: atMs - (signed?.atMs ?? atMs), status, error: received?.['error'] };
    });
    const late = ages.filter(({ ms }) => ms >= lifeMs);
    if (late.length === 0) return notReached('No result was asked for after its life.');
    const kept = late.find(({ status, error }) => status !== 410 || error !== 'result_expired');
    if (kept) return failed('410 result_expired', kept);
    const early = ages.find(({ ms, status }) => ms < lifeMs && status !== 200);
    return early ? failed('the result before its life is over', early) : passed;
  },
});
