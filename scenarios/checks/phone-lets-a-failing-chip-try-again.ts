import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screenAfter } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: 'ICチップがエラーを返すと、読み取れなかったと伝え、やり直せる。',
    en: 'When the chip fails the app says that it could not be read and lets the person try again.',
  },
  judge(journal) {
    const failures = journal.filter(({ kind, data }) => kind === 'apdu' && data['sw'] === '6F00');
    if (failures.length === 0) return notReached('No chip failed.');
    for (const { n } of failures) {
      const shown = screenAfter(n, journal);
      const said = shown?.message ?? '';
      if (!said.includes('読み取れませんでした'))
        return failed('the words 読み取れませんでした', said || shown?.screen);
      if (!shown?.buttons.includes('読み取り開始')) return failed('「読み取り開始」 once more', shown?.buttons);
    }
    return passed;
  },
});
