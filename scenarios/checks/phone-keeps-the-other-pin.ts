import { defineCheck, failed, notReached, passed } from '../check.ts';
import { PINS, triesLeftIn } from '../reading/pins.ts';
import { screensOf } from '../reading/screens.ts';
import { verifiesOf } from '../reading/verifies.ts';

const PIN_SCREENS = Object.values(PINS).map(({ screen }) => screen);

export default defineCheck({
  summary: {
    ja: '一方の暗証番号が違っても、もう一方の入力は残り、カードをかざすところから続けられる。',
    en: 'After a wrong PIN only that one is typed again; the other entry is kept and the card is asked for.',
  },
  judge(journal) {
    let judged = 0;
    for (const { n, key, query, sw } of verifiesOf(journal)) {
      const left = triesLeftIn(sw);
      if (query || left === undefined || left === 0) continue;
      const own = PINS[key]?.screen;
      const next = screensOf(journal).find(
        ({ n: shownAt, screen }) =>
          shownAt > n && screen !== own && (screen === 'hold-card' || PIN_SCREENS.includes(screen)),
      );
      if (!next) continue;
      if (next.screen !== 'hold-card') return failed('the card to be asked for after the wrong PIN', next.screen);
      judged++;
    }
    return judged > 0 ? passed : notReached('No wrong PIN was typed again.');
  },
});
