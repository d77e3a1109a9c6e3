import { defineCheck } from '../check.ts';
import { settingSeen } from '../reading/setting-seen.ts';
import { judgeWordings, type Wording } from '../reading/wordings.ts';

const FROM_SMARTPHONE: Readonly<Record<string, Wording>> = {
  'sign-steps': { heading: '署名手順の確認', label: 'はじめる' },
  'sign-target': { heading: '署名する対象の確認', label: '次へ' },
  'sign-consent': { heading: 'サービスへの情報共有を許可', label: '許可' },
  'sign-password': { heading: '署名用電子証明書のパスワード', label: '次へ' },
  'text-pin': { heading: '券面事項入力補助用の暗証番号', label: '次へ' },
  'hold-card': { heading: 'マイナンバーカードの読み取り', label: '読み取り開始' },
  done: { heading: '署名が完了', label: '利用中のサービスへ戻る' },
};
const FROM_ELSEWHERE: typeof FROM_SMARTPHONE = {
  ...FROM_SMARTPHONE,
  'sign-steps': { heading: '署名手順の確認', label: '次へ' },
  done: { heading: '署名が完了', label: '閉じる' },
};

export default defineCheck({
  summary: {
    ja: '署名の画面の見出しとボタンは、スマートフォンから始めたときと、PCやタブレットから始めたときの利用方法のとおりである。',
    en: 'Titles and buttons of a signing read as in the guide: one way from a smartphone, another from a PC or tablet.',
  },
  judge: (journal) => judgeWordings(journal, settingSeen(journal)?.crossDevice ? FROM_ELSEWHERE : FROM_SMARTPHONE),
});
