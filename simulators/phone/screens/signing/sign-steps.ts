import { sessionOf } from '../../memory.ts';
import { primary, wayOut } from '../buttons.ts';
import type { MakeScreen } from '../screen.ts';

/** Guide S-S 3 and S-P 4: the steps ahead, the consent before the password. The button depends on where the signing began. */
export const signSteps: MakeScreen = ({ memory, platform }) => {
  const { asks, way } = sessionOf(memory);
  const entries = asks.length > 0 ? 'パスワードと暗証番号の入力' : 'パスワードの入力';
  return {
    id: 'sign-steps',
    title: '署名手順の確認',
    body: [
      '1. 署名する対象の確認',
      '2. サービスへの情報共有を許可',
      `3. ${entries}`,
      '4. マイナンバーカードの読み取り',
    ],
    elements: [wayOut(platform), primary('next', way === 'same_device' ? 'はじめる' : '次へ')],
    secure: false,
  };
};
