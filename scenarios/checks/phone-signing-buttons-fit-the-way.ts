import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screensOf } from '../reading/screens.ts';
import { settingSeen } from '../reading/setting-seen.ts';

const FROM_SMARTPHONE: Readonly<Record<string, { readonly label: string; readonly heading: string }>> = {
  'sign-steps': { heading: '署名手順の確認', label: 'はじめる' },
  'sign-target': { heading: '署名する対象の確認', label: '次へ' },
  'sign-consent': { heading: 'サービスへの情報共有を許可', label: '許可' },
  'sign-password': { heading: '署名用電子証明書のパスワード', label: '次へ' },
  'hold-card': { heading: 'マイナンバーカードの読み取り', label: '読み取り開始' },
  done: { heading: '署名が完了', label: '利用中のサービスへ戻る' },
};
const FROM_ELSEWHERE: typeof FROM_SMARTPHONE = {
  ...FROM_SMARTPHONE,
  'sign-steps': { heading: '署名手順の確認', label: '次へ' },
  done: { heading: '署名が完了', label: '閉じる' },
};
/** What leads on: 「閉じる」 is also the corner of every other screen on iOS. */
const AHEAD = ['はじめる', '次へ', '許可', '読み取り開始', '利用中のサービスへ戻る'];

export default defineCheck({
  summary: {
    ja: '署名のボタンの文言は、スマートフォンから始めたときと、PCやタブレットから始めたときの利用方法のとおりである。',
    en: 'The buttons of a signing read as in the guide: one way from a smartphone, another from a PC or tablet.',
  },
  judge(journal) {
    const wanted = settingSeen(journal)?.crossDevice ? FROM_ELSEWHERE : FROM_SMARTPHONE;
    const shown = screensOf(journal).filter(({ screen, dialog }) => screen in wanted && dialog === undefined);
    for (const { screen, title, buttons } of shown) {
      const { label, heading } = wanted[screen] ?? { label: '', heading: '' };
      if (!title.includes(heading)) return failed(`the title 「${heading}」 on “${screen}”`, title);
      const ahead = buttons.filter((button) => AHEAD.includes(button) || (screen === 'done' && button === '閉じる'));
      if (ahead.join() !== label) return failed(`「${label}」 on the screen “${screen}”`, buttons);
    }
    const missing = Object.keys(wanted).find((id) => !shown.some(({ screen }) => screen === id));
    return missing === undefined ? passed : notReached(`The app did not come to the screen “${missing}”.`);
  },
});
