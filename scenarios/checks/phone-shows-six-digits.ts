import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screenAfter, screensOf } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: 'PCやタブレットから始めると、アプリに6桁の数字が出て、PCに入力すると次へ進む。',
    en: 'From a PC or tablet the app shows six digits and goes on by itself once they are typed there.',
  },
  judge(journal) {
    const shown = screensOf(journal).find(({ screen }) => screen === 'number');
    if (!shown) return notReached('The app showed no number.');
    if (!/^\d{6}$/.test(shown.number ?? '')) return failed('six digits', `${shown.number?.length ?? 0} digits`);
    const typed = journal.find(({ n, kind }) => n > shown.n && kind === 'number');
    if (!typed) return notReached('Nobody typed the number.');
    const next = screenAfter(typed.n, journal);
    return next && next.screen !== 'number' ? passed : failed('the app to go on', 'it still shows the number');
  },
});
