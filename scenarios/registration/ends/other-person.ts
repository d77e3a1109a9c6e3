import { holdsCardToRegister, registrationEnd } from '../../families/registration-end.ts';

export default registrationEnd({
  title: {
    ja: 'ほかの人のカードで断られた利用登録は、読み取り直しても、閉じても、アプリを終了しても、はじめからになる。',
    en: 'A registration with the card of another person: scanned again, closed or killed, the app starts it from the beginning.',
  },
  given: 'registered',
  persona: 'adult',
  async before(person) {
    await person.removesApp({ app: 'guide' });
    await person.installsApp({ app: 'guide' });
    await person.usesCard({ card: 'second-adult' });
  },
  comes: holdsCardToRegister,
  screen: 'registration-other-person',
});
