import { defineCheck, failed, notReached, passed } from '../check.ts';
import { saysLocked } from '../reading/pins.ts';
import { authorizationRequestsOf } from '../reading/requests.ts';
import { verifiesOf } from '../reading/verifies.ts';

export default defineCheck({
  summary: {
    ja: '一つのサービスでロックされた暗証番号は、ほかのサービスでもロックされている。',
    en: 'A PIN that was locked at one service is locked at the next.',
  },
  judge(journal) {
    const verifies = verifiesOf(journal);
    const locked = verifies.find(({ sw }) => saysLocked(sw));
    const other = authorizationRequestsOf(journal).find(({ n }) => locked !== undefined && n > locked.n);
    const asked = verifies.find(({ n, key }) => other !== undefined && n > other.n && key === locked?.key);
    if (!asked) return notReached('The locked PIN was not asked for again.');
    return saysLocked(asked.sw) ? passed : failed('a PIN that is still locked', asked.sw);
  },
});
