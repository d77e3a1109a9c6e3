import { primary, wayOut } from '../buttons.ts';
import { lockName } from '../lock-name.ts';
import type { MakeScreen } from '../screen.ts';

/** Guide R2: the steps ahead. */
export const registrationSteps: MakeScreen = ({ platform, unlock }) => ({
  id: 'registration-steps',
  title: '登録手順の確認',
  body: [
    '1. 利用規約とプライバシーポリシーの確認',
    `2. ${lockName(unlock)}の設定`,
    '3. 暗証番号の入力',
    '4. マイナンバーカードの読み取り',
  ],
  elements: [wayOut(platform), primary('next', 'はじめる')],
  secure: false,
});
