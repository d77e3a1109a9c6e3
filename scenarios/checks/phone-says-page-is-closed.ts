import { defineCheck, failed, notReached, passed } from '../check.ts';
import { stateTold } from '../reading/states-told.ts';
import { screenAfter } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: 'PCの画面が閉じられると、アプリがそう伝え、閉じられる。',
    en: 'The app says that the page on the PC was closed, and can be closed itself.',
  },
  judge(journal) {
    const told = stateTold(journal, 'page_closed');
    if (!told) return notReached('The broker noticed no closed page.');
    const screen = screenAfter(told.n, journal);
    if (screen?.screen !== 'page-closed') return failed('the screen “page-closed”', screen?.screen ?? 'no change');
    return screen.buttons.includes('閉じる') ? passed : failed('the button 「閉じる」', screen.buttons);
  },
});
