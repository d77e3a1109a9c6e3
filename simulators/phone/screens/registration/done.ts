import { primary } from '../buttons.ts';
import type { MakeScreen } from '../screen.ts';

/** Guide R9: the app is registered. Whoever was on the way to a service goes back to its screen. */
export const registrationDone: MakeScreen = () => ({
  id: 'registration-done',
  title: '利用登録が完了しました',
  body: ['続けて認証または署名を行う場合は、対象のサービスの画面に戻ってください。'],
  picture: 'done',
  elements: [primary('close', '閉じる')],
  secure: false,
});
