import { defineCheck, failed, notReached, passed } from '../check.ts';
import { deedsOf } from '../reading/deeds.ts';
import { screensOf } from '../reading/screens.ts';

/** A card that leaves, before or during an answer, or that the phone cannot reach beside another one. */
const SLIPS = ['leavesAfter', 'leavesDuring', 'besides'];
const DURING_READING = ['reading', 'please-wait'];

/** Where a reading leads that went to its end: in a sign-in, and in a registration. */
const AFTER_READING = ['consent', 'registration-done', 'done'];

export default defineCheck({
  summary: {
    ja: '読み取りの途中でカードが離れると、そう伝え、暗証番号を打ち直さずに読み取りをやり直せる。',
    en: 'When the card slips away the app says so, and reads again without the PINs being typed again.',
  },
  judge(journal) {
    const slip = deedsOf(journal, 'holdsCard').find((deed) => SLIPS.some((slip) => deed.with[slip] !== undefined));
    if (!slip) return notReached('No card slipped away.');
    const screens = screensOf(journal).filter(({ n, screen }) => n > slip.n && !DURING_READING.includes(screen));
    const [next] = screens;
    if (!next?.message?.includes('離れ'))
      return failed('a message that the card is gone', next?.message ?? next?.screen);
    if (!next.buttons.includes('読み取り開始')) return failed('「読み取り開始」 once more', next.buttons);
    if (!screens.some(({ screen }) => AFTER_READING.includes(screen)))
      return notReached('The card was not read to its end.');
    const typed = screens.find(({ screen }) => screen.endsWith('-pin') || screen === 'sign-password');
    return typed ? failed('no PIN to be typed again', typed.screen) : passed;
  },
});
