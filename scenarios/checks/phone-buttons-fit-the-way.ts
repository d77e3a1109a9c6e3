import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screensOf } from '../reading/screens.ts';
import { settingSeen } from '../reading/setting-seen.ts';

const FROM_SMARTPHONE: Readonly<Record<string, string>> = {
  steps: 'はじめる',
  'hold-card': '読み取り開始',
  consent: '許可',
  done: '利用中のサービスへ戻る',
};
const FROM_ELSEWHERE: typeof FROM_SMARTPHONE = { ...FROM_SMARTPHONE, steps: '次へ', done: '閉じる' };

export default defineCheck({
  summary: {
    ja: 'ボタンの文言は、スマートフォンから始めたときと、PCやタブレットから始めたときの利用方法のとおりである。',
    en: 'The buttons read as in the guide: one way from a smartphone, another from a PC or tablet.',
  },
  judge(journal) {
    const crossDevice = settingSeen(journal)?.crossDevice;
    const [wanted, others] = crossDevice ? [FROM_ELSEWHERE, FROM_SMARTPHONE] : [FROM_SMARTPHONE, FROM_ELSEWHERE];
    const shown = screensOf(journal).filter(({ screen, dialog }) => screen in wanted && dialog === undefined);
    for (const { screen, buttons } of shown) {
      const label = wanted[screen] ?? '';
      const other = others[screen] ?? '';
      if (!buttons.includes(label)) return failed(`「${label}」 on the screen “${screen}”`, buttons);
      if (other !== label && buttons.includes(other))
        return failed(`no 「${other}」 on the screen “${screen}”`, buttons);
    }
    const missing = Object.keys(wanted).find((id) => !shown.some(({ screen }) => screen === id));
    return missing === undefined ? passed : notReached(`The app did not come to the screen “${missing}”.`);
  },
});
