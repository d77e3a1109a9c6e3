import { defineCheck } from '../check.ts';
import { judgeWordings, type Wording } from '../reading/wordings.ts';

const TABLE_R: Readonly<Record<string, Wording>> = {
  'registration-start': { heading: '利用登録の開始', label: '次へ' },
  'registration-steps': { heading: '登録手順の確認', label: 'はじめる' },
  'registration-terms': { heading: '利用規約の確認', label: '次へ' },
  'registration-privacy': { heading: 'プライバシーポリシーの確認', label: '次へ' },
  'registration-lock': { heading: 'の設定', label: '設定' },
  'registration-prepare': { heading: 'マイナンバーカードと暗証番号の用意', label: '次へ' },
  'auth-pin': { heading: '利用者証明用電子証明書の暗証番号', label: '次へ' },
  'hold-card': { heading: 'マイナンバーカードの読み取り', label: '読み取り開始' },
  'registration-done': { heading: '利用登録', label: '閉じる' },
};

export default defineCheck({
  summary: {
    ja: '利用登録の画面の見出しとボタンは、利用方法のとおりである。',
    en: 'Titles and buttons of a registration read as in the guide.',
  },
  judge: (journal) => judgeWordings(journal, TABLE_R),
});
