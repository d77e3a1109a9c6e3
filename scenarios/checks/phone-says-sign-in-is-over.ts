import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screenAfter } from '../reading/screens.ts';
import { stateTold } from '../reading/states-told.ts';

export default defineCheck({
  summary: {
    ja: '手続きの期限が過ぎると、アプリがそう伝え、閉じられる。',
    en: 'The app says that the sign-in is over, and can be closed.',
  },
  judge(journal) {
    const told = stateTold(journal, 'over');
    if (!told) return notReached('No sign-in came to the end of its life.');
    const screen = screenAfter(told.n, journal);
    if (screen?.screen !== 'session-over') return failed('the screen “session-over”', screen?.screen ?? 'no change');
    return screen.buttons.includes('閉じる') ? passed : failed('the button 「閉じる」', screen.buttons);
  },
});
