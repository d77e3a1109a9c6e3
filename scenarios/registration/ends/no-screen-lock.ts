import { registrationEnd } from '../../families/registration-end.ts';

export default registrationEnd({
  title: {
    ja: '画面ロックがなく止まった利用登録は、読み取り直しても、閉じても、アプリを終了しても、はじめからになる。',
    en: 'A registration on a phone without a screen lock: scanned again, closed or killed, the app starts it from the beginning.',
  },
  phone: { unlock: 'none' },
  comes: (person) => person.agreesToAll(),
  screen: 'registration-no-lock',
});
