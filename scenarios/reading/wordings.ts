import { failed, notReached, passed, type JournalSeen } from '../check.ts';
import type { Judgement } from '../../reports/check.ts';
import { screensOf } from './screens.ts';

/** What the guide calls a screen, and the button that leads on from it. */
export interface Wording {
  readonly heading: string;
  readonly label: string;
}

/** What leads on: 「閉じる」 does so on a last screen only, and is the corner of every other screen on iOS. */
const AHEAD = ['はじめる', '次へ', '設定', '許可', '読み取り開始', '利用中のサービスへ戻る'];
const LAST_SCREEN = /(?:^|-)done$/;
/** Shown for some services only. */
const NOT_ALWAYS = 'text-pin';

/** Holds the titles and buttons that were shown against those of the guide. */
export function judgeWordings(journal: JournalSeen, wanted: Readonly<Record<string, Wording>>): Judgement {
  const shown = screensOf(journal).filter(({ screen, dialog }) => screen in wanted && dialog === undefined);
  for (const { screen, title, buttons } of shown) {
    const { label, heading } = wanted[screen] ?? { label: '', heading: '' };
    if (!title.includes(heading)) return failed(`the title 「${heading}」 on “${screen}”`, title);
    const isAhead = (button: string): boolean =>
      AHEAD.includes(button) || (LAST_SCREEN.test(screen) && button === '閉じる');
    if (buttons.filter(isAhead).join() !== label) return failed(`「${label}」 on the screen “${screen}”`, buttons);
  }
  const missing = Object.keys(wanted).find((id) => id !== NOT_ALWAYS && !shown.some(({ screen }) => screen === id));
  return missing === undefined ? passed : notReached(`The app did not come to the screen “${missing}”.`);
}
