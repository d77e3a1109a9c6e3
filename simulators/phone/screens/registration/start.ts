import { primary, wayOut } from '../buttons.ts';
import type { MakeScreen } from '../screen.ts';

/** Guide R1: the app was not registered on this phone yet. */
export const registrationStart: MakeScreen = ({ appName, platform }) => ({
  id: 'registration-start',
  title: '利用登録の開始',
  body: [`${appName}を使うには、はじめに利用登録が必要です。`],
  elements: [wayOut(platform), primary('next', '次へ')],
  secure: false,
});
