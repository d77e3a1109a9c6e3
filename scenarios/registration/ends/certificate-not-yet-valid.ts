import { holdsCardToRegister, registrationEnd } from '../../families/registration-end.ts';

export default registrationEnd({
  title: {
    ja: '証明書がまだ有効でなかった利用登録は、読み取り直しても、閉じても、アプリを終了しても、はじめからになる。',
    en: 'A registration with a certificate that is not valid yet: scanned again, closed or killed, the app starts it from the beginning.',
  },
  persona: 'certificate-not-yet-valid',
  comes: holdsCardToRegister,
  screen: 'certificate-not-yet-valid',
});
