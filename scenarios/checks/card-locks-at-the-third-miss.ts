import { defineCheck, failed, notReached, passed } from '../check.ts';
import { triesLeftIn } from '../reading/pins.ts';
import { verifiesOf } from '../reading/verifies.ts';

const MISSES = '63C2 63C1 63C0';

export default defineCheck({
  summary: {
    ja: '4桁の暗証番号は、3回続けて間違えるとロックされる。',
    en: 'A four-digit PIN locks at the third miss in a row.',
  },
  judge(journal) {
    const misses = new Map<string, string[]>();
    for (const { card, key, query, sw } of verifiesOf(journal)) {
      if (!query && triesLeftIn(sw) !== undefined)
        misses.set(`${card} ${key}`, [...(misses.get(`${card} ${key}`) ?? []), sw]);
    }
    const three = [...misses.values()].find(({ length }) => length >= 3);
    if (!three) return notReached('No PIN was missed three times.');
    return three.join(' ') === MISSES ? passed : failed(MISSES, three.join(' '));
  },
});
