import { primary, wayOut } from '../buttons.ts';
import type { MakeScreen } from '../screen.ts';

/** Guide R6: what is needed from here on. */
export const registrationPrepare: MakeScreen = ({ platform }) => ({
  id: 'registration-prepare',
  title: 'マイナンバーカードと暗証番号の用意',
  body: [
    'マイナンバーカードと、カードを受け取ったときに設定した暗証番号を用意してください。',
    '利用者証明用電子証明書の暗証番号（数字4桁）を使います。',
  ],
  picture: 'card',
  elements: [wayOut(platform), primary('next', '次へ')],
  secure: false,
});
