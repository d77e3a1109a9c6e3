import { holdsCardToRegister, registrationEnd } from '../../families/registration-end.ts';

export default registrationEnd({
  title: {
    ja: '暗証番号がロックされていた利用登録は、読み取り直しても、閉じても、アプリを終了しても、はじめからになる。',
    en: 'A registration with a locked PIN: scanned again, closed or killed, the app starts it from the beginning.',
  },
  persona: 'authentication-pin-locked',
  comes: holdsCardToRegister,
  screen: 'auth-pin-locked',
});
