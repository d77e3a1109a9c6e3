import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screensOf } from '../reading/screens.ts';

/** Where a lock ends what the phone was doing: the card has to be held again. */
const INTERRUPTED: Readonly<Record<string, string>> = {
  'waiting-for-card': 'hold-card',
  reading: 'reading-interrupted',
};

export default defineCheck({
  summary: {
    ja: '画面が消えても、解除すれば元の画面から続けられる。読み取り中ならやり直しになる。',
    en: 'After the phone was locked it shows what it showed before; only a reading begins anew.',
  },
  judge(journal) {
    const screens = screensOf(journal);
    let judged = 0;
    for (const [at, { screen, phone }] of screens.entries()) {
      if (screen !== 'lock-screen') continue;
      const before = screens.slice(0, at).findLast((one) => one.phone === phone);
      const after = screens.slice(at + 1).find((one) => one.phone === phone && one.screen !== 'lock-screen');
      if (!before || !after) continue;
      const expected = INTERRUPTED[before.screen] ?? before.screen;
      if (after.screen !== expected) return failed(`the screen “${expected}” again`, after.screen);
      if (after.number !== before.number) return failed(`the digits ${before.number} again`, after.number);
      judged++;
    }
    return judged > 0 ? passed : notReached('No phone was locked and unlocked again.');
  },
});
