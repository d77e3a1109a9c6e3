import { defineCheck, failed, notReached, passed } from '../check.ts';
import { deedsOf } from '../reading/deeds.ts';
import { openingsOf } from '../reading/openings.ts';
import { screenAfter, screensOf } from '../reading/screens.ts';

const FIRST_SCREENS = ['number', 'unlock'];

export default defineCheck({
  summary: {
    ja: 'アプリは終了すると何も覚えておらず、二次元コードかリンクから最初の画面で始まる。',
    en: 'A killed app is gone from the screen, and a code or link leads to its first screen again.',
  },
  judge(journal) {
    const [killed] = deedsOf(journal, 'killsApp');
    if (!killed) return notReached('No app was killed.');
    const home = screensOf(journal).find(({ n }) => n > killed.n);
    if (home?.screen !== 'home-screen') return failed('the home screen', home?.screen ?? 'no change');
    const opened = openingsOf(journal).find(({ n, session }) => n > killed.n && session !== undefined);
    if (!opened) return notReached('Nobody started again.');
    const first = screenAfter(opened.n, journal);
    return first && FIRST_SCREENS.includes(first.screen)
      ? passed
      : failed('the first screen of a sign-in', first?.screen ?? 'no screen');
  },
});
