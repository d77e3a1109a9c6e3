import { defineCheck, failed, notReached, passed } from '../check.ts';
import { endsHeard } from '../reading/ends-heard.ts';
import { screenAfter } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: 'PCの画面が閉じられると、アプリがそう伝え、閉じられる。',
    en: 'The app says that the page on the PC was closed, and can be closed itself.',
  },
  judge(journal) {
    const heard = endsHeard(journal, 'page_closed');
    if (heard.length === 0) return notReached('No app heard of a closed page.');
    for (const { n, phone } of heard) {
      const shown = screenAfter(n, journal, phone);
      if (shown?.screen !== 'page-closed') return failed('the screen “page-closed”', shown?.screen ?? 'no change');
      if (!shown.buttons.includes('閉じる')) return failed('the button 「閉じる」', shown.buttons);
    }
    return passed;
  },
});
