import { holdsCardToRegister, registrationEnd } from '../../families/registration-end.ts';

export default registrationEnd({
  title: {
    ja: '証明書が知らない認証局のものだった利用登録は、読み取り直しても、閉じても、アプリを終了しても、はじめからになる。',
    en: 'A registration with a certificate that is of an unknown authority: scanned again, closed or killed, the app starts it from the beginning.',
  },
  persona: 'certificate-untrusted',
  comes: holdsCardToRegister,
  screen: 'certificate-untrusted',
});
