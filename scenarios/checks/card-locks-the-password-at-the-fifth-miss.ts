import { defineCheck, failed, notReached, passed } from '../check.ts';
import { triesLeftIn } from '../reading/pins.ts';
import { verifiesOf } from '../reading/verifies.ts';

const MISSES = '63C4 63C3 63C2 63C1 63C0';

export default defineCheck({
  summary: {
    ja: '署名用電子証明書のパスワードは、5回続けて間違えるとロックされる。',
    en: 'The password for signing locks at the fifth miss in a row.',
  },
  judge(journal) {
    const misses = verifiesOf(journal)
      .filter(({ key, query, sw }) => key === 'jpki/001B' && !query && triesLeftIn(sw) !== undefined)
      .map(({ sw }) => sw);
    if (misses.length < 5) return notReached('The password was not missed five times.');
    return misses.join(' ') === MISSES ? passed : failed(MISSES, misses.join(' '));
  },
});
