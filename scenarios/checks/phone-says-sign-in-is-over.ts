import { defineCheck, failed, notReached, passed } from '../check.ts';
import { endsHeard } from '../reading/ends-heard.ts';
import { screenAfter } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: '手続きの期限が過ぎると、アプリがそう伝え、閉じられる。',
    en: 'The app says that the sign-in is over, and can be closed.',
  },
  judge(journal) {
    const heard = endsHeard(journal, 'over');
    if (heard.length === 0) return notReached('No sign-in came to the end of its life.');
    for (const { n, phone } of heard) {
      const shown = screenAfter(n, journal, phone);
      if (shown?.screen !== 'session-over') return failed('the screen “session-over”', shown?.screen ?? 'no change');
      if (!shown.buttons.includes('閉じる')) return failed('the button 「閉じる」', shown.buttons);
    }
    return passed;
  },
});
