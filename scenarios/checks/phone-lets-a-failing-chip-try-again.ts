import { defineCheck, failed, notReached, passed } from '../check.ts';
import { deedsOf } from '../reading/deeds.ts';
import { screensOf } from '../reading/screens.ts';

const DURING_READING = ['reading', 'please-wait'];
const FAILURES = ['failsAt', 'garbledAt'];

export default defineCheck({
  summary: {
    ja: 'ICチップがエラーや壊れた応答を返すと、読み取れなかったと伝え、やり直せる。',
    en: 'When the chip fails or answers garbage the app says that it could not be read and lets the person try again.',
  },
  judge(journal) {
    const holds = deedsOf(journal, 'holdsCard').filter((deed) =>
      FAILURES.some((name) => deed.with[name] !== undefined),
    );
    if (holds.length === 0) return notReached('No chip failed.');
    for (const { n } of holds) {
      const shown = screensOf(journal).find((screen) => screen.n > n && !DURING_READING.includes(screen.screen));
      const said = shown?.message ?? '';
      if (!said.includes('読み取れませんでした'))
        return failed('the words 読み取れませんでした', said || shown?.screen);
      if (!shown?.buttons.includes('読み取り開始')) return failed('「読み取り開始」 once more', shown?.buttons);
    }
    return passed;
  },
});
