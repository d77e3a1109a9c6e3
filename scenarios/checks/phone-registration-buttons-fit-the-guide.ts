import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screensOf } from '../reading/screens.ts';

const BUTTONS: Readonly<Record<string, string>> = {
  'registration-start': '次へ',
  'registration-steps': 'はじめる',
  'registration-terms': '次へ',
  'registration-privacy': '次へ',
  'registration-lock': '設定',
  'registration-prepare': '次へ',
  'hold-card': '読み取り開始',
  'registration-done': '閉じる',
};

export default defineCheck({
  summary: {
    ja: '利用登録のボタンの文言は、利用方法のとおりである。',
    en: 'The buttons of a registration read as in the guide.',
  },
  judge(journal) {
    const shown = screensOf(journal).filter(({ dialog }) => dialog === undefined);
    for (const { screen, buttons } of shown) {
      const label = BUTTONS[screen];
      if (label !== undefined && !buttons.includes(label))
        return failed(`「${label}」 on the screen “${screen}”`, buttons);
    }
    const missing = Object.keys(BUTTONS).find((id) => !shown.some(({ screen }) => screen === id));
    return missing === undefined ? passed : notReached(`The app did not come to the screen “${missing}”.`);
  },
});
