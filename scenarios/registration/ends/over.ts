import { registrationEnd } from '../../families/registration-end.ts';

export default registrationEnd({
  title: {
    ja: '期限が過ぎた利用登録は、読み取り直しても、閉じても、アプリを終了しても、はじめからになる。',
    en: 'A registration whose time is over: scanned again, closed or killed, the app starts it from the beginning.',
  },
  async comes(person) {
    await person.agreesToAll();
    await person.setsUpTheLock();
    await person.comesToTheCard();
    await person.waits({ ms: 600_000 });
    await person.holdsCard();
  },
  screen: 'registration-over',
});
