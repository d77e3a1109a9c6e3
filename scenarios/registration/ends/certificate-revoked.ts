import { holdsCardToRegister, registrationEnd } from '../../families/registration-end.ts';

export default registrationEnd({
  title: {
    ja: '証明書が失効していた利用登録は、読み取り直しても、閉じても、アプリを終了しても、はじめからになる。',
    en: 'A registration with a certificate that is revoked: scanned again, closed or killed, the app starts it from the beginning.',
  },
  persona: 'certificate-revoked',
  comes: holdsCardToRegister,
  screen: 'certificate-revoked',
});
