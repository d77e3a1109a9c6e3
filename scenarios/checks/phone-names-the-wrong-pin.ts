import { defineCheck, failed, notReached, passed } from '../check.ts';
import { PINS, triesLeftIn } from '../reading/pins.ts';
import { screenAfter } from '../reading/screens.ts';
import { verifiesOf } from '../reading/verifies.ts';

export default defineCheck({
  summary: {
    ja: '暗証番号が違うと、どの暗証番号かと残り回数を示して、その入力画面に戻る。',
    en: 'A wrong PIN is named with the tries left, on the screen where that PIN is typed.',
  },
  judge(journal) {
    let judged = 0;
    for (const { n, key, query, sw } of verifiesOf(journal)) {
      const pin = PINS[key];
      const left = triesLeftIn(sw);
      if (query || !pin || left === undefined || left === 0) continue;
      judged++;
      const shown = screenAfter(n, journal);
      if (shown?.screen !== pin.screen) return failed(`the screen “${pin.screen}”`, shown?.screen);
      const { message = '', triesLeft } = shown;
      if (!message.includes(pin.name)) return failed(`a message about the ${pin.name} PIN`, message);
      if (triesLeft !== left || !message.includes(String(left))) return failed(`${left} tries left`, message);
    }
    return judged > 0 ? passed : notReached('No wrong PIN was typed that left a try.');
  },
});
