import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screensOf } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: '読み取りの途中でカードが離れると、そう伝え、暗証番号を打ち直さずに読み取りをやり直せる。',
    en: 'When the card slips away the app says so, and reads again without the PINs being typed again.',
  },
  judge(journal) {
    const screens = screensOf(journal);
    const powers = journal.filter(({ kind }) => kind === 'power');
    const proved = screens.find(({ screen }) => screen === 'consent');
    const first = powers.find(({ data }) => data['on'] === false);
    if (!first) return notReached('No reading of a card came to its end.');
    const next = screens.find(({ n, screen }) => n > first.n && screen !== 'please-wait');
    if (next?.message === undefined || !next.message.includes('離れ'))
      return failed('a message that the card is gone', next?.message ?? next?.screen);
    if (!next.buttons.includes('読み取り開始')) return failed('「読み取り開始」 once more', next.buttons);
    if (!proved) return notReached('The card was not read to its end.');
    const typed = screens.filter(({ n, screen }) => n > next.n && screen.endsWith('-pin'));
    return typed.length === 0 ? passed : failed('no PIN to be typed again', typed[0]?.screen);
  },
});
