import { registrationEnd } from '../../families/registration-end.ts';

export default registrationEnd({
  title: {
    ja: '知らないエラーで止まった利用登録は、読み取り直しても、閉じても、アプリを終了しても、はじめからになる。',
    en: 'A registration that stopped for an error nobody knows: scanned again, closed or killed, the app starts it from the beginning.',
  },
  async comes(person) {
    await person.findsBrokerFailing({ by: 'app-unknown-error' });
    await person.agreesToAll();
    await person.setsUpTheLock();
    await person.comesToTheCard();
  },
  screen: 'registration-trouble',
  checks: ['phone-says-that-it-cannot-go-on'],
});
