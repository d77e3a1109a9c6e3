import { registrationEnd } from '../../families/registration-end.ts';

export default registrationEnd({
  title: {
    ja: 'Face IDを許可せず止まった利用登録は、読み取り直しても、閉じても、アプリを終了しても、はじめからになる。',
    en: 'A registration that stopped because Face ID was refused: scanned again, closed or killed, the app starts it from the beginning.',
  },
  phone: { faceIdRefused: 'stops' },
  async comes(person, isFirst) {
    await person.agreesToAll();
    await person.setsUpLock();
    if (isFirst) await person.refusesFaceId();
  },
  screen: 'registration-face-id-refused',
});
