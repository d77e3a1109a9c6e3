import { holdsCardToRegister, registrationEnd } from '../../families/registration-end.ts';

export default registrationEnd({
  title: {
    ja: '証明書の有効期限が切れていた利用登録は、読み取り直しても、閉じても、アプリを終了しても、はじめからになる。',
    en: 'A registration with a certificate that is expired: scanned again, closed or killed, the app starts it from the beginning.',
  },
  persona: 'certificate-expired',
  comes: holdsCardToRegister,
  screen: 'certificate-expired',
});
