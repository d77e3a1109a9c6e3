import { defineCheck } from '../check.ts';
import { settingSeen } from '../reading/setting-seen.ts';
import { judgeWordings, type Wording } from '../reading/wordings.ts';

const FROM_SMARTPHONE: Readonly<Record<string, Wording>> = {
  steps: { heading: '認証手順の確認', label: 'はじめる' },
  'auth-pin': { heading: '利用者証明用電子証明書の暗証番号', label: '次へ' },
  'text-pin': { heading: '券面事項入力補助用の暗証番号', label: '次へ' },
  'hold-card': { heading: 'マイナンバーカードの読み取り', label: '読み取り開始' },
  consent: { heading: 'サービスへの認証を許可', label: '許可' },
  done: { heading: '認証が完了', label: '利用中のサービスへ戻る' },
};
const FROM_ELSEWHERE: typeof FROM_SMARTPHONE = {
  ...FROM_SMARTPHONE,
  steps: { heading: '認証手順の確認', label: '次へ' },
  done: { heading: '認証が完了', label: '閉じる' },
};

export default defineCheck({
  summary: {
    ja: '認証の画面の見出しとボタンは、スマートフォンから始めたときと、PCやタブレットから始めたときの利用方法のとおりである。',
    en: 'Titles and buttons of a sign-in read as in the guide: one way from a smartphone, another from a PC or tablet.',
  },
  judge: (journal) => judgeWordings(journal, settingSeen(journal)?.crossDevice ? FROM_ELSEWHERE : FROM_SMARTPHONE),
});
