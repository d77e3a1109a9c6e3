import { defineCheck, failed, notReached, passed } from '../check.ts';
import { saysLocked } from '../reading/pins.ts';
import { verifiesOf } from '../reading/verifies.ts';

export default defineCheck({
  summary: {
    ja: 'ロックされた暗証番号は、正しい番号でも二度と通らない。',
    en: 'A PIN that is locked never opens again, not even by the right digits.',
  },
  judge(journal) {
    const locked = new Set<string>();
    for (const { card, key, sw, query, n } of verifiesOf(journal)) {
      const pin = `${card} ${key}`;
      if (locked.has(pin) && sw === '9000' && !query)
        return failed('a locked PIN to stay locked', `9000 at entry ${n}`);
      if (saysLocked(sw)) locked.add(pin);
    }
    return locked.size > 0 ? passed : notReached('No PIN was locked.');
  },
});
