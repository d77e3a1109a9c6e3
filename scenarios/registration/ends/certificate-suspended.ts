import { holdsCardToRegister, registrationEnd } from '../../families/registration-end.ts';

export default registrationEnd({
  title: {
    ja: '証明書が一時停止されていた利用登録は、読み取り直しても、閉じても、アプリを終了しても、はじめからになる。',
    en: 'A registration with a certificate that is suspended: scanned again, closed or killed, the app starts it from the beginning.',
  },
  persona: 'certificate-suspended',
  comes: holdsCardToRegister,
  screen: 'certificate-suspended',
});
