import { defineCheck, failed, notReached, passed } from '../check.ts';
import { PINS, saysLocked } from '../reading/pins.ts';
import { screenAfter } from '../reading/screens.ts';
import { verifiesOf } from '../reading/verifies.ts';

export default defineCheck({
  summary: {
    ja: '暗証番号がロックされていると、どの暗証番号かと、市区町村の窓口へ行くことを伝える。',
    en: 'A locked PIN is named, with the advice to go to the municipal office.',
  },
  judge(journal) {
    const locked = verifiesOf(journal).filter(({ key, sw }) => key in PINS && saysLocked(sw));
    if (locked.length === 0) return notReached('No PIN was locked.');
    for (const { n, key } of locked) {
      const pin = PINS[key];
      const shown = screenAfter(n, journal);
      if (shown?.screen !== pin?.lockedScreen) return failed(`the screen “${pin?.lockedScreen}”`, shown?.screen);
      const said = [shown?.title, ...(shown?.text ?? [])].join('\n');
      const missing = [pin?.name ?? '', 'ロック', '窓口'].find((word) => !said.includes(word));
      if (missing !== undefined) return failed(`the word ${missing}`, said);
    }
    return passed;
  },
});
