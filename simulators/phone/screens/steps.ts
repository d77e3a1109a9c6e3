import { sessionOf } from '../memory.ts';
import { primary, wayOut } from './buttons.ts';
import type { MakeScreen } from './screen.ts';

/** Guide A-S 3 and A-P 4: the steps ahead. The button's text depends on where the sign-in began. */
export const steps: MakeScreen = ({ memory, platform }) => {
  const { asks, way } = sessionOf(memory);
  const pins = asks.length > 0 ? '暗証番号（2種類）の入力' : '暗証番号の入力';
  return {
    id: 'steps',
    title: '認証手順の確認',
    body: [`1. ${pins}`, '2. マイナンバーカードの読み取り', '3. サービスへの認証を許可'],
    elements: [wayOut(platform), primary('next', way === 'same_device' ? 'はじめる' : '次へ')],
    secure: false,
  };
};
