import { defineCheck, failed, notReached, passed } from '../check.ts';
import { triesLeftIn } from '../reading/pins.ts';
import { verifiesOf } from '../reading/verifies.ts';

export default defineCheck({
  summary: {
    ja: '最初の暗証番号が違えば、二つ目の暗証番号は試さない。',
    en: 'After a wrong first PIN no try of the second is spent.',
  },
  judge(journal) {
    const presented = verifiesOf(journal).filter(({ query }) => !query);
    let missed = false;
    let judged = 0;
    for (const { key, sw, n } of presented) {
      const isFirst = key.startsWith('jpki/');
      if (!isFirst && missed) return failed('the second PIN to wait for the first', `VERIFY of ${key} at entry ${n}`);
      if (isFirst) missed = triesLeftIn(sw) !== undefined;
      if (isFirst && missed) judged++;
    }
    return judged > 0 ? passed : notReached('The first PIN was never wrong.');
  },
});
